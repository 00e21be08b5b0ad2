import type { z } from 'zod';
import type { MessageParams } from '../../base/message';
import { documentIssue, type DocumentIssue, type DocumentIssueCode, type Path } from './document-issue';

/** zod's words for a trouble → ours, with its place under `base`. */
export function fromZod(issue: z.core.$ZodIssue, base: Path): DocumentIssue {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'invalid_type':
      return 'input' in issue && issue.input === undefined
        ? documentIssue('document.missing-field', path)
        : documentIssue('document.wrong-type', path, { expected: issue.expected });
    case 'too_small':
      return documentIssue(isSize(issue.origin) ? 'document.too-short' : 'document.too-small', path, {
        min: Number(issue.minimum),
      });
    case 'too_big':
      return documentIssue(isSize(issue.origin) ? 'document.too-long' : 'document.too-large', path, {
        max: Number(issue.maximum),
      });
    case 'invalid_value':
    case 'invalid_union':
      return documentIssue('document.unknown-value', path);
    case 'unrecognized_keys':
      return documentIssue('document.unknown-field', [...path, ...issue.keys.slice(0, 1)]);
    case 'custom':
      return fromOurs(issue.params, path);
    default:
      return documentIssue('document.bad-text', path);
  }
}

const isSize = (origin: string): boolean => origin === 'string' || origin === 'array';

/** Our own checks put the code and its params into the issue. */
function fromOurs(params: Record<string, unknown> | undefined, path: Path): DocumentIssue {
  const { code, ...rest } = params ?? {};
  // Written by our own schemas, which only use these codes and scalars.
  return documentIssue((code ?? 'document.unknown-value') as DocumentIssueCode, path, rest as MessageParams);
}
