import type { ProjectHead } from '../projects/shapes.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { PLAN_RECORDS, PLAN_ROWS, type FieldValue, type RecordKind, type RowKind } from './shapes.ts';

type Parser = (value: unknown) => Parsed;
interface Parsed {
  readonly success: boolean;
  readonly data?: unknown;
  readonly error?: { readonly issues: readonly Issue[] };
}
interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly maximum?: unknown;
  readonly origin?: string | undefined;
  readonly path: readonly PropertyKey[];
}

/** Why an answer cannot be saved, in words that follow "This answer cannot be saved:". */
function reasonFor(issue: Issue | undefined): string {
  if (issue?.message === 'empty') return 'it must not be empty';
  if (issue?.message === 'time') return 'a time is written like 14:30';
  if (issue?.message === 'date') return 'that date does not exist, or is before 1900 or after 2199';
  if (issue?.code !== 'too_big' || (issue.origin !== 'string' && issue.origin !== 'array'))
    return 'it is not one of the answers this question takes';
  const most = Number(issue.maximum).toLocaleString('en-GB');
  return issue.origin === 'array'
    ? `it has more than ${most} points`
    : `it is longer than ${most} characters`;
}

function check(
  parsers: Readonly<Record<string, { readonly safeParse: Parser }>>,
  field: string,
  value: unknown,
): Result<FieldValue, 'field-invalid'> {
  const parser = Object.hasOwn(parsers, field) ? parsers[field] : undefined;
  if (!parser) return fail('field-invalid', { field, reason: 'there is no such question' });
  const parsed = parser.safeParse(value);
  return parsed.success
    ? ok(parsed.data as FieldValue)
    : fail('field-invalid', { field, reason: reasonFor(parsed.error?.issues[0]) });
}

/** One answer of a one-to-one record, cleaned; or why it cannot be saved. */
export const checkField = (
  record: RecordKind,
  field: string,
  value: unknown,
): Result<FieldValue, 'field-invalid'> => check(PLAN_RECORDS[record].shape, field, value);

/** Several answers of a row, cleaned; or the first that cannot be saved. */
export const checkRowFields = (
  kind: RowKind,
  fields: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, FieldValue>>, 'field-invalid'> =>
  checkFields(PLAN_ROWS[kind].shape, fields);

/** Several answers of any shape, cleaned; or the first that cannot be saved. */
export function checkFields(
  parsers: Readonly<Record<string, { readonly safeParse: Parser }>>,
  fields: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, FieldValue>>, 'field-invalid'> {
  const clean: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(fields)) {
    const checked = check(parsers, field, value);
    if (!checked.ok) return checked;
    clean[field] = checked.value;
  }
  return ok(clean);
}

/** Whether the plan may be changed at all: not in the archive, not closed (§4.16). */
export function canChangePlan(
  head: Pick<ProjectHead, 'archived' | 'status'>,
): Result<null, 'project-archived' | 'project-closed'> {
  if (head.archived) return fail('project-archived');
  if (head.status === 'CLOSED') return fail('project-closed');
  return ok(null);
}

/** A senior sign-off stands for what was signed, so a later change takes it off (the audit keeps when it stood). */
export const clearsSignOff = (record: RecordKind | RowKind, seniorOn: string | null): boolean =>
  record !== 'signOff' && record !== 'feedbackDelivery' && seniorOn !== null;

/** True when two values of a field are the same, so that nothing needs saving. */
export const sameValue = (a: FieldValue, b: FieldValue): boolean => JSON.stringify(a) === JSON.stringify(b);
