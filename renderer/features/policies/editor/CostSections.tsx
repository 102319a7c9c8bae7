import { LINE_KIND_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { OTHER_COSTS, type OtherCost } from '../../../../shared/domain/policy/policy.ts';
import { LATE_CLAIM_ACTIONS, LATE_CLAIM_WORDS } from '../../../../shared/domain/policy/recognition-lists.ts';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import styles from '../policies.module.css';
import { MoneyAnswer, NumberAnswer, TickAnswer } from './Answers.tsx';
import { MoneyFigure } from './Figures.tsx';
import { optionsOf, within } from './options.ts';
import { Says } from './Parts.tsx';
import type { PolicyEditor } from './usePolicyEditor.ts';

interface SectionProps {
  readonly editor: PolicyEditor;
}

/** */
export function CareSection({ editor }: SectionProps) {
  const { content } = editor.draft;
  return (
    <FormStack>
      <TickAnswer
        editor={editor}
        answer="careRecognisedProviderOnly"
        label="Only through a recognised provider"
        hint="A registered child carer or a respite care provider."
      />
      <TickAnswer
        editor={editor}
        answer="careFamilyMemberAllowed"
        label="A family member may be paid"
        hint="Usually off. Some areas pay family members who need no registration."
      />
      <TickAnswer
        editor={editor}
        answer="carePriorAgreement"
        label="Care has to be agreed in advance"
        hint="Otherwise only an approver can let it through, with a reason."
      />
      <TickAnswer
        editor={editor}
        answer="careSameDayAgreement"
        label="Agreed on the day itself counts as in advance"
        hint="For a carer who falls ill that morning."
        isDisabled={!content.carePriorAgreement}
      />
      <MoneyAnswer
        editor={editor}
        answer="careHourlyCapPence"
        label="Most an hour"
        hint="Leave it empty: the actual cost is paid."
      />
      <Says editor={editor} part="care" />
    </FormStack>
  );
}

/** Costs that are paid only where the policy says so. */
export function OtherSection({ editor }: SectionProps) {
  const { otherCosts } = editor.draft.content;
  const set = editor.set('otherCosts');
  const put = (kind: OtherCost, isPaid: boolean): void => {
    const rest = otherCosts.filter((cost) => cost.kind !== kind);
    set(
      isPaid
        ? OTHER_COSTS.flatMap((each) =>
            each === kind ? [{ kind, capPence: null }] : rest.filter((cost) => cost.kind === each),
          )
        : rest,
    );
  };
  return (
    <FormStack>
      <p>Tick what your area pays. What is not ticked is not paid, and the claim says so.</p>
      {OTHER_COSTS.map((kind) => {
        const cost = otherCosts.find((each) => each.kind === kind);
        return (
          <div key={kind} className={styles.part}>
            <Checkbox
              label={LINE_KIND_WORDS[kind]}
              isSelected={cost !== undefined}
              onChange={(isPaid) => put(kind, isPaid)}
            />
            {cost && (
              <div className={styles.under}>
                <MoneyFigure
                  editor={editor}
                  place={`other ${kind}`}
                  label={`Most for one claim line: ${LINE_KIND_WORDS[kind].toLowerCase()}`}
                  hint="Leave it empty: the actual cost is paid."
                  value={cost.capPence}
                  onChange={(capPence) =>
                    set(otherCosts.map((each) => (each.kind === kind ? { kind, capPence } : each)))
                  }
                />
              </div>
            )}
          </div>
        );
      })}
      <Says editor={editor} part="other" />
    </FormStack>
  );
}

/** E02 claim_deadline_days, late_claim_action, approver_limit_pence, retention_years. */
export function DeadlinesSection({ editor }: SectionProps) {
  const { content } = editor.draft;
  return (
    <FormStack>
      <NumberAnswer
        editor={editor}
        answer="claimDeadlineDays"
        label="Days after the activity to hand a claim in"
        hint="Leave it empty: there is no deadline."
        max={3650}
        suffix="days"
      />
      {content.claimDeadlineDays !== null && (
        <RadioGroup
          label="A claim that comes later"
          options={optionsOf(LATE_CLAIM_ACTIONS, LATE_CLAIM_WORDS)}
          value={content.lateClaim}
          onChange={(id) => within(LATE_CLAIM_ACTIONS, [id]).forEach(editor.set('lateClaim'))}
        />
      )}
      <MoneyAnswer
        editor={editor}
        answer="approverLimitPence"
        label="Above this amount a second approver is needed"
        hint="Leave it empty: one approver decides, whatever the amount."
      />
      <NumberAnswer
        editor={editor}
        answer="retentionYears"
        label="Years to keep claims"
        hint="As agreed with information governance. Leave it empty if that is not settled."
        max={100}
        suffix="years"
      />
      <Says editor={editor} part="deadlines" />
    </FormStack>
  );
}
