import type { ReactNode } from 'react';

interface NumbersHeadProps {
  /** Of the column that names the rows. */
  readonly name: string;
  /** Of the columns of numbers after it. */
  readonly numbers: readonly string[];
}

/** The head of a table of numbers by name. */
export function NumbersHead({ name, numbers }: NumbersHeadProps): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">{name}</th>
        {numbers.map((each) => (
          <th key={each} scope="col" className="table-number">
            {each}
          </th>
        ))}
      </tr>
    </thead>
  );
}
