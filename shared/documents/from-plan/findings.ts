import type { Finding } from '../../domain/findings.ts';
import { rowLink } from '../../domain/plan/form/places.ts';
import { ROW_KINDS, type RowKind } from '../../domain/plan/shapes.ts';
import type { StopFacts } from '../facts.ts';

/** The rules that keep documents from being final, each with the way to the field or row that settles it. */
export const stopsOf = (findings: readonly Finding[]): readonly StopFacts[] =>
  findings
    .filter(({ stopsFinal }) => stopsFinal === true)
    .map(({ rule, words, field, subject }) => ({ rule, words, link: linkOf(field, subject) }));

/** A finding about one row leads to that row. */
function linkOf(field: string, subject: string | undefined): string {
  const kind = ROW_KINDS.find((each) => `rows.${each}` === field) as RowKind | undefined;
  return kind === undefined ? field : rowLink(kind, subject);
}
