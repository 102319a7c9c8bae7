import { USUAL_ASSUMPTIONS } from '../../../shared/domain/money/forecast.ts';
import type { Assumptions, MoneyFacts } from '../../../shared/domain/money/shapes.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import { Button } from '../../components/Button/Button.tsx';
import { MoneyField } from '../../components/MoneyField/MoneyField.tsx';
import { NumberField } from '../../components/NumberField/NumberField.tsx';
import { FormRow } from '../../components/PageLayout/FormRow.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';

interface AssumptionsPanelProps {
  readonly assumed: Assumptions;
  readonly facts: MoneyFacts;
  readonly onChange: (assumed: Assumptions) => void;
}

/** What the forecast takes for granted. Nothing of it changes a claim or the budget. */
export function AssumptionsPanel({ assumed, facts, onChange }: AssumptionsPanelProps) {
  const share = (key: 'claimPercent' | 'carePercent' | 'thanksPercent', label: string) => (
    <NumberField
      label={label}
      hint="Of the people expected."
      min={0}
      max={100}
      suffix="%"
      value={assumed[key]}
      onChange={(percent) => percent !== null && onChange({ ...assumed, [key]: percent })}
    />
  );
  const amount = (key: 'travelPence' | 'carePence', label: string) => (
    <MoneyField
      label={label}
      hint="Empty: as the policy says."
      width="sm"
      value={assumed[key]}
      onChange={(pence, { kind }) =>
        (kind === 'valid' || kind === 'empty') && onChange({ ...assumed, [key]: pence })
      }
    />
  );
  const words = usualWords(facts.usual);
  return (
    <Panel
      title="What the forecast takes for granted"
      description={`Try other figures: only this page changes. ${words}`}
      actions={
        <Button size="sm" icon="undo" onPress={() => onChange(USUAL_ASSUMPTIONS)}>
          Back to the usual ones
        </Button>
      }
    >
      <FormStack>
        <FormRow>
          {share('claimPercent', 'People who claim travel')}
          {amount('travelPence', 'Travel of one person')}
        </FormRow>
        <FormRow>
          {share('carePercent', 'People who need care')}
          {amount('carePence', 'Care of one person')}
        </FormRow>
        {share('thanksPercent', 'People who take the thank-you payment')}
      </FormStack>
    </Panel>
  );
}

/** What approved claims came to, which counts where the policy says nothing. */
function usualWords(usual: MoneyFacts['usual']): string {
  if (usual === null) return 'Where the policy says nothing, type an amount here.';
  const care = usual.carePence === null ? '' : ` and ${formatMoney(usual.carePence)} for care`;
  return `Where the policy says nothing: the newest ${usual.claims} approved claims of this area came to ${formatMoney(usual.travelPence)} for travel${care} each.`;
}
