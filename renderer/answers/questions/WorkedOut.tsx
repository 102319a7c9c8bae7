import type { DutyItem, GunningItem } from '../../../shared/domain/plan/form/types.ts';
import { DutyResultBox } from './duty/DutyResultBox.tsx';
import { DutySteps } from './duty/DutySteps.tsx';
import { DutyVersions } from './duty/DutyVersions.tsx';
import { GunningBox } from './GunningBox.tsx';
import type { PlanContext } from './plan-context.ts';

interface WorkedOutProps {
  readonly kind: (DutyItem | GunningItem)['kind'];
  readonly context: PlanContext;
}

/** A part of a section that is worked out from answers and rows, and not typed. */
export function WorkedOut({ kind, context }: WorkedOutProps) {
  switch (kind) {
    case 'dutySteps':
      return <DutySteps context={context} />;
    case 'dutyResult':
      return <DutyResultBox context={context} />;
    case 'dutyVersions':
      return <DutyVersions context={context} />;
    case 'gunning':
      return <GunningBox plan={context.plan} />;
  }
}
