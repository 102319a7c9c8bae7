import { formatDate } from '../../shared/values/dates.ts';
import { hasText } from '../../shared/values/text.ts';
import type { Payee } from './PayeePanel.tsx';

/** `checked by Rhian Second on 12 June 2026, on paper or by e-mail, with a letter of the bank`; empty: nobody did. */
export function checkWords({ verifiedBy, verifiedOn, verifiedEvidenceId, verifiedNote }: Payee): string {
  if (verifiedBy === null || verifiedOn === null) return '';
  return [
    `checked by ${verifiedBy} on ${formatDate(verifiedOn)}`,
    ...(verifiedEvidenceId === null ? [] : ['on paper or by e-mail']),
    ...(hasText(verifiedNote) ? [`compared with: ${verifiedNote}`] : []),
  ].join(', ');
}
