import type { Due, DueState } from '../../../shared/domain/stakeholders/cadence.ts';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';

const TONES: Readonly<Record<DueState, 'danger' | 'warning' | 'info' | 'neutral'>> = {
  OVERDUE: 'danger',
  NEVER: 'warning',
  SOON: 'info',
  LATER: 'neutral',
  NONE: 'neutral',
};

/** When the next contact is due, in words with a colour. */
export function DueTag({ due, words }: { readonly due: Due; readonly words: string }) {
  return <StatusTag tone={TONES[due.state]}>{words}</StatusTag>;
}
