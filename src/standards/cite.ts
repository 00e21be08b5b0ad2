import type { Citation, Confidence } from '../base/finding';

/** A clause of a standard, with how well its text is known (DUTIES 0, CODES 0). */
export function cite(standard: string, edition: string, clause: string, confidence: Confidence): Citation {
  return { standard, edition, clause, confidence };
}

/** Rows of one standard: clause and confidence vary. */
export function citesOf(standard: string, edition: string) {
  return (clause: string, confidence: Confidence): Citation => cite(standard, edition, clause, confidence);
}

/** 公安部令第61号 机关、团体、企业、事业单位消防安全管理规定. */
export const order61 = citesOf('公安部令第61号', '2001');
/** 消防法. */
export const fireLaw = citesOf('消防法', '2021');
/** 建筑灭火器配置验收及检查规范; chapter 5 and Appendix C. Item numbers inside C are not known: names only. */
export const gb50444 = citesOf('GB 50444', '2008');
/** 建筑消防设施的维护管理; read through a maintenance product that copies its tables. */
export const gb25201 = citesOf('GB 25201', '2010');
/** 建筑设计防火规范; clauses that 建筑防火通用规范 overrides are told with both. */
export const gb50016 = citesOf('GB 50016', '2014 (2018)');
/** 建筑防火通用规范, in force since 2023-06-01. */
export const gb55037 = citesOf('GB 55037', '2022');
/** 综合医院建筑设计规范. */
export const gb51039 = citesOf('GB 51039', '2014');
/** Life Safety Code, as CMS goes by it. Its numbers as CODES 2.5 has them, clauses from memory. */
export const nfpa101 = citesOf('NFPA 101', '2012');
/** Fire safety of healthcare premises; its clauses have no numbers here: they are told by what they are about. */
export const htm0502 = citesOf('HTM 05-02', '2015');
/** 消防设施通用规范. */
export const gb55036 = citesOf('GB 55036', '2022');
