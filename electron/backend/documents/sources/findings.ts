import type { StopFacts } from '../../../../shared/documents/facts.ts';
import { stopsOf } from '../../../../shared/documents/from-plan/findings.ts';
import { findingsOf } from '../../../../shared/domain/rules/index.ts';
import type { RuleFacts } from '../../../../shared/domain/rules/shapes.ts';
import { loadArea } from './area.ts';
import type { Opened } from './index.ts';

/** What the rules of every part of the field say against a final document: the same as the window shows. */
export function loadStops(opened: Opened): readonly StopFacts[] {
  const facts = { ...opened.source, area: loadArea(opened), neighbours: opened.neighbours() };
  // The rules' lists are typed as the contract parses them, writable; nobody writes to them.
  return stopsOf(findingsOf(facts as unknown as RuleFacts));
}
