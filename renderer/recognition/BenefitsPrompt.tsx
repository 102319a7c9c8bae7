import { taxNote } from '../../shared/domain/payments/recognition.ts';
import { formatDate } from '../../shared/values/dates.ts';
import { hasText } from '../../shared/values/text.ts';
import { Callout } from '../components/Callout/Callout.tsx';
import { Checkbox } from '../components/Checkbox/Checkbox.tsx';
import { asksForPrompt, type AnswerDraft } from './answer-draft.ts';
import type { Offer, OfferFacts } from './recognition.ts';
import styles from './recognition.module.css';

interface BenefitsPromptProps {
  readonly draft: AnswerDraft;
  readonly error: string | undefined;
  readonly facts: OfferFacts;
  readonly offer: Offer;
  readonly onChange: (draft: AnswerDraft) => void;
}

/** What people are told before they take a payment. Nothing about their benefits is asked or kept. */
export function BenefitsPrompt({ draft, error, facts, offer, onChange }: BenefitsPromptProps) {
  if (draft.choice === null || draft.choice === 'DECLINED') return null;
  const { policy, promptShownOn } = facts;
  return (
    <div className={styles.stack}>
      <Callout title="Tell them about tax" tone="info">
        {taxNote(offer.fields.taxRoute)}
        {policy !== null && hasText(policy.taxNote) && <p>{policy.taxNote}</p>}
      </Callout>
      {asksForPrompt(draft, facts) ? (
        <>
          <Callout title="Tell them about benefits" tone="info">
            <p>
              A payment, a voucher or a gift to a charity may change benefits. Please get independent advice
              before you say yes. We cannot advise you and do not need to know which benefits you have.
            </p>
            {policy !== null && hasText(policy.benefitsText) && <p>{policy.benefitsText}</p>}
            <p>
              {policy !== null && hasText(policy.benefitsContact)
                ? `Whom to ask: ${policy.benefitsContact}`
                : 'The policy names nobody to ask yet. Add a contact to it, for instance a local advice centre.'}
            </p>
          </Callout>
          <Checkbox
            hint={error ?? 'Only the day is kept, nothing about benefits.'}
            isSelected={draft.promptShown}
            label="I have read this out or handed it over"
            onChange={(promptShown) => onChange({ ...draft, promptShown })}
          />
        </>
      ) : (
        promptShownOn !== null && (
          <p className={styles.hint}>
            The note about benefits advice was last given on {formatDate(promptShownOn)}. It is given again
            every year.
          </p>
        )
      )}
    </div>
  );
}
