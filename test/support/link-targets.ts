import { linksOf, type LinkTarget } from '../../shared/domain/plan/links.ts';
import { PLAN_ROWS, type FieldValue, type RowKind } from '../../shared/domain/plan/shapes.ts';
import type { createWithProject } from './create-backend.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;

/** One row or directory entry of each kind that others point to, and a rule of its own. */
export type Targets = Readonly<Partial<Record<LinkTarget, string>>> & { readonly rule: string };

/** Adds one of everything a row may point to; `name` tells two sets apart. */
export async function addTargets(desk: Desk, name: string): Promise<Targets> {
  const { projectId } = desk;
  const entry = async (kind: 'stakeholder' | 'insightSource', fields: Readonly<Record<string, string>>) =>
    (await desk.get('directory.add', { kind, fields })).id;
  const row = async (kind: RowKind, fields: Readonly<Record<string, string>>) =>
    (await desk.get('projects.addRow', { projectId, kind, fields })).rowId;
  const [stakeholder, insightSource] = [
    await entry('stakeholder', { name: `Stroke club, ${name}` }),
    await entry('insightSource', { title: `Survey, ${name}` }),
  ];
  const [other, unused] = [
    await entry('stakeholder', { name: `Carers, ${name}` }),
    await entry('insightSource', { title: `Report, ${name}` }),
  ];
  return {
    // Two of each shared kind: one is used by the project already, one is still free for the row under test.
    stakeholder: other,
    insightSource: unused,
    insightUse: await row('insightUse', { sourceId: insightSource }),
    eiaGroup: await row('eiaGroup', { groupCode: 'LOCAL', name }),
    projectStakeholder: await row('projectStakeholder', { stakeholderId: stakeholder }),
    activity: await row('activity', { title: name }),
    rule: `R-0${name.length}`,
  };
}

/** The link fields of a kind of row, filled with these targets. */
export const linksTo = (kind: RowKind, targets: Targets): Readonly<Record<string, FieldValue>> =>
  Object.fromEntries(
    linksOf(kind).map(([field, target]) => {
      const id = targets[target] ?? '';
      const isOne = PLAN_ROWS[kind].shape[field as never] as {
        readonly safeParse: (value: unknown) => { readonly success: boolean };
      };
      return [field, isOne.safeParse(id).success ? id : [id]];
    }),
  );
