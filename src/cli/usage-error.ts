import type { CliCode, CliParams } from './messages/cli-params';

/** The person's input is at fault: one line on standard error, exit code 2. */
export class UsageError<C extends CliCode = CliCode> extends Error {
  override readonly name = 'UsageError';
  readonly code: C;
  readonly params: unknown;

  constructor(code: C, ...params: CliParams<C>) {
    super(code);
    this.code = code;
    this.params = params[0];
  }
}
