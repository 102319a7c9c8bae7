import type { PolicyProblem } from '../../../../shared/domain/policy/check.ts';
import type { NavSection } from '../../../components/SectionNav/SectionNav.tsx';

/** The steps of writing a policy, each with the answers that are asked in it. */
export const SECTIONS = [
  {
    id: 'about',
    label: 'About this version',
    places: ['title', 'effectiveFrom', 'effectiveTo', 'approvedBy', 'reviewOn'],
  },
  { id: 'who', label: 'Who can claim', places: ['eligibleMethods'] },
  { id: 'tickets', label: 'Tickets and receipts', places: ['receiptRequiredModes', 'returnReceiptDays'] },
  { id: 'taxi', label: 'Taxis, parking and tolls', places: [] },
  { id: 'miles', label: 'Miles', places: ['mileageRates', 'passengerRate'] },
  { id: 'care', label: 'Care', places: [] },
  { id: 'other', label: 'Other costs', places: [] },
  { id: 'deadlines', label: 'Deadlines and approvals', places: [] },
  { id: 'thanks', label: 'Thank-you payments', places: ['recognitionRates', 'recognitionMethods'] },
  { id: 'advice', label: 'Advice and forecast', places: ['benefitsContact'] },
  { id: 'save', label: 'Check and save', places: [] },
] as const;
export type SectionId = (typeof SECTIONS)[number]['id'];

/** The step in which a problem is put right. */
export const sectionOf = ({ place }: Pick<PolicyProblem, 'place'>): SectionId => {
  const answer = place.split('.')[0] ?? '';
  return SECTIONS.find(({ places }) => (places as readonly string[]).includes(answer))?.id ?? 'about';
};

/** How far each step is: what stops saving is still to do. */
export function navOf(problems: readonly PolicyProblem[]): readonly NavSection[] {
  const blocks = problems.filter(({ level }) => level === 'block');
  return SECTIONS.map(({ id, label }) => {
    const left = id === 'save' ? blocks.length : blocks.filter((problem) => sectionOf(problem) === id).length;
    if (id === 'save') return { id, label, state: 'notStarted' };
    return left === 0 ? { id, label, state: 'complete' } : { id, label, state: 'incomplete', left };
  });
}
