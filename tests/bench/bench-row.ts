/** One measured figure of a benchmark. `ratio` compares with `baseline`, measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly p95?: number;
  readonly ratio?: number;
  readonly baseline?: string;
  readonly bar?: string;
  readonly met?: boolean;
}
