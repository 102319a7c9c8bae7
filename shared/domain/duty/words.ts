import type { DutyResult } from './result.ts';
import { sectionWords, type DutySection } from './sections.ts';

/**
 * D01 §3. The result in one sentence, `The duty under section 14Z45 applies.`; undefined while it cannot be worked out.
 * An organisation without a section has no duty to quote: it involves people as good practice.
 */
export function dutySentence(result: DutyResult, sections: readonly DutySection[]): string | undefined {
  const duty = sections.length === 0 ? undefined : `The duty under ${sectionWords(sections)}`;
  switch (result) {
    case 'APPLIES':
      return duty
        ? `${duty} applies.`
        : 'No section of the Act covers this organisation. Involving people here is good practice.';
    case 'DOES_NOT_APPLY':
      return duty
        ? `${duty} does not apply.`
        : 'No section of the Act covers this organisation, and the test finds no need to involve people.';
    case 'REVIEW':
      return duty
        ? `${duty} very likely applies. An officer must review it and decide.`
        : 'No section of the Act covers this organisation. Involving people is very likely good practice: an officer must decide.';
    case 'INCOMPLETE':
      return undefined;
  }
}
