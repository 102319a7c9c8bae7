import type { QueryClient } from '@tanstack/react-query';
import type { Input } from '../../../shared/contract/index.ts';
import type { FieldKey, FieldValue, RecordKind, RowKind } from '../../../shared/domain/plan/shapes.ts';
import { ok } from '../../../shared/values/result.ts';
import { call } from '../../data/api.ts';
import { inOrder } from '../../data/in-order.ts';
import type { Plan } from '../../data/plan.ts';
import type { Target } from './draft.ts';
import { fieldOf, rowOf, withField, withRow } from './plan-values.ts';
import { keptPlan, save } from './send.ts';

/** The contract wants a list it may change. */
const plain = (value: FieldValue): Input<'projects.changePlanField'>['value'] =>
  Array.isArray(value)
    ? [...(value as readonly string[])]
    : (value as Exclude<FieldValue, readonly string[]>);

/** An answer of one of the plan's records. */
export function fieldTarget(client: QueryClient, projectId: string, key: FieldKey, label: string): Target {
  const [record, field] = key.split('.') as [RecordKind, string];
  const read = (plan: Plan) => fieldOf(plan, record, field);
  const once = (value: FieldValue) => async (plan: Plan) => {
    const expectedVersion = plan.versions[record];
    const answer = await call('projects.changePlanField', {
      projectId,
      record,
      field,
      value: plain(value),
      expectedVersion,
    });
    return answer.ok
      ? ok({
          put: (now: Plan) => withField(now, { record, field }, answer.value),
          isMore: answer.value.reviewRaised,
        })
      : answer;
  };
  return {
    key: `${projectId} ${record} ${field}`,
    label: `Change “${label}”`,
    read: () => {
      const plan = keptPlan(client, projectId);
      return plan && read(plan);
    },
    send: (value, base) =>
      inOrder(`${projectId} ${record}`, () =>
        save({ client, projectId, base, value, read, once: once(value) }),
      ),
  };
}

export interface RowAddress {
  readonly projectId: string;
  readonly kind: RowKind;
  readonly rowId: string;
}

/** An answer of one of the plan's rows. */
export function rowTarget(client: QueryClient, address: RowAddress, field: string, label: string): Target {
  const { projectId, kind, rowId } = address;
  const read = (plan: Plan) => rowOf(plan, kind, rowId)?.[field] as FieldValue | undefined;
  const once = (value: FieldValue) => async (plan: Plan) => {
    const expectedVersion = rowOf(plan, kind, rowId)?.version ?? 1;
    const answer = await call('projects.changeRow', {
      ...address,
      fields: { [field]: plain(value) },
      expectedVersion,
    });
    return answer.ok
      ? ok({
          put: (now: Plan) =>
            withRow(now, kind, rowId, { ...answer.value.fields, version: answer.value.version }),
          isMore: false,
        })
      : answer;
  };
  return {
    key: `${projectId} ${rowId} ${field}`,
    label: `Change “${label}”`,
    read: () => {
      const plan = keptPlan(client, projectId);
      return plan && read(plan);
    },
    send: (value, base) =>
      inOrder(`${projectId} ${rowId}`, () =>
        save({ client, projectId, base, value, read, once: once(value) }),
      ),
  };
}
