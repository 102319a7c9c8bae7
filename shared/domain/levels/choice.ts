import type { Finding } from '../findings.ts';
import type { PlanRecords } from '../plan/shapes.ts';
import { hasText } from '../../values/text.ts';

/** Going less far than people could needs a reason; only at the highest level is there nothing more. */
export function checkWhyNotMore({
  level,
  whyNotMore,
}: Pick<PlanRecords['level'], 'level' | 'whyNotMore'>): readonly Finding[] {
  if (level === null || level === 'EMPOWER' || hasText(whyNotMore)) return [];
  const words = 'Say why people do not get more say than this. Choose the most that can work.';
  return [{ rule: 'R-029', level: 'block', field: 'level.whyNotMore', words, stopsFinal: true }];
}
