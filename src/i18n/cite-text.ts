interface Cited {
  readonly standard: string;
  readonly edition: string;
  readonly clause: string;
}

interface CiteWords {
  readonly table: string;
  readonly appendix: string;
  readonly practice: string;
  readonly clauseUnknown: string;
  superseded(year: string): string;
}

/** A clause, or several of one standard (`3.1.2, T5.2.1`), in one line. What rows of rules write for short (`T5.3.2`, `App. C`, an edition that a later one took the place of) is said in words. */
function citeText({ standard, edition, clause }: Cited, words: CiteWords): string {
  const place = clause
    .replace(/(^|, )T(?=\d)/g, `$1${words.table} `)
    .replace(/(^|, )App\. /g, `$1${words.appendix} `)
    .replace('clause not known', words.clauseUnknown);
  if (standard === 'GUIDE') return `${words.practice} ${place}`;
  const [year = edition, later] = edition.split(', superseded ');
  return `${standard}-${year}${later === undefined ? '' : words.superseded(later)} ${place}`;
}

export const citeZh = (cited: Cited): string =>
  citeText(cited, {
    table: '表',
    appendix: '附录',
    practice: '行业惯例',
    clauseUnknown: '（条号不明）',
    superseded: (year) => `（已由 ${year} 版代替）`,
  });

export const citeEn = (cited: Cited): string =>
  citeText(cited, {
    table: 'Table',
    appendix: 'App.',
    practice: 'Good practice',
    clauseUnknown: '(clause not known)',
    superseded: (year) => ` (superseded in ${year})`,
  });
