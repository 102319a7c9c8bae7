import type { FieldValue, RecordKind } from '../../shared/domain/plan/shapes.ts';
import type { TestBackend } from './create-backend.ts';

/** Answers by record and field. */
export type Answers = { readonly [K in RecordKind]?: Readonly<Record<string, FieldValue>> };

/** Gives answers in a project one after another, as a person would. */
export async function fillPlan(desk: TestBackend, projectId: string, answers: Answers): Promise<void> {
  for (const [record, fields] of Object.entries(answers))
    for (const [field, value] of Object.entries(fields)) {
      const { versions } = await desk.get('projects.getPlan', { projectId });
      await desk.get('projects.changePlanField', {
        projectId,
        record: record as RecordKind,
        field,
        value: Array.isArray(value) ? [...(value as readonly string[])] : (value as string | boolean | null),
        expectedVersion: versions[record as RecordKind],
      });
    }
}
