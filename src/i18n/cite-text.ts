interface Cited {
  readonly standard: string;
  readonly edition: string;
  readonly clause: string;
}

export interface CiteWords {
  readonly table: string;
  readonly appendix: string;
  readonly practice: string;
  /** Before a rule of this program. */
  readonly own: string;
  readonly between: string;
  superseded(year: string): string;
  /** In the place of the year of an edition that nobody knows. */
  readonly unknownEdition: string;
  /** Laws, whose clauses are articles, by the names that rules call them by. */
  readonly laws: Readonly<Record<string, string>>;
  /** An article of a law of a year, or a part of it that has a name. */
  article(law: string, year: string, clause: string, numbered: boolean): string;
  /** What rules call by a name instead of by the number of a clause. */
  readonly named: Readonly<Record<string, string>>;
}

/**
 * A clause, or several of one standard (`3.1.2, T5.2.1`), in one line. What rows of rules write for short (`T5.3.2`, `App. C`,
 * `by-hand`, an edition that a later one took the place of) is said in words. O(length).
 */
export function citeText({ standard, edition, clause }: Cited, words: CiteWords): string {
  const own = standard === 'WardTwin';
  const place = clause
    .split(', ')
    .map((one) => words.named[one] ?? numberText(one, words))
    .join(own ? words.between : ', ');
  if (own) return `${words.own}${place}`;
  if (standard === 'GUIDE') return `${words.practice} ${place}`;
  const law = words.laws[standard];
  if (law !== undefined) return words.article(law, edition, place, /^\d/.test(clause));
  if (edition === 'edition not known') return `${standard}${words.unknownEdition} ${place}`;
  const [year = edition, later] = edition.split(', superseded ');
  return `${standard}-${year}${later === undefined ? '' : words.superseded(later)} ${place}`;
}

const numberText = (clause: string, { table, appendix }: CiteWords): string =>
  clause.replace(/^T(?=\d)/, `${table} `).replace(/^App\. /, `${appendix} `);
