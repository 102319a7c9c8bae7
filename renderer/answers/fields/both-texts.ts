import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { isList } from './inputs/input-props.ts';

/** Two versions of a text or a list put together, theirs first; undefined where that makes no sense. */
export function bothTexts(theirs: FieldValue, mine: FieldValue): FieldValue | undefined {
  if (typeof theirs === 'string' && typeof mine === 'string' && theirs.trim() !== '' && mine.trim() !== '') {
    return `${theirs}\n\n${mine}`;
  }
  if (isList(theirs) && isList(mine)) return [...new Set([...theirs, ...mine])];
  return undefined;
}
