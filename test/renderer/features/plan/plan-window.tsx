import { configure, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import { fail } from '../../../../shared/values/result.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { openWindow, setUpWith, type TestWindow } from '../../app/window.tsx';

// A whole plan is a big page for jsdom: asking what is hidden from assistive technology for each element costs
// seconds, and nothing here depends on it (axe looks at it in its own tests).
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
vi.setConfig({ testTimeout: 120_000 });

/** A plan on screen, with the real store behind it and a way to make calls fail. */
export interface PlanWindow extends TestWindow {
  readonly projectId: string;
  readonly plan: () => Promise<Output<'projects.getPlan'>>;
  /** Changes an answer as another window would. */
  readonly changeElsewhere: (
    change: Pick<Input<'projects.changePlanField'>, 'record' | 'field' | 'value'>,
  ) => Promise<void>;
  /** From now on this operation fails, or works again. */
  readonly break: (name: string, isBroken: boolean) => void;
}

/** Opens a section of a new plan; `prepare` may fill the plan first. */
export async function openPlan(
  section: string,
  prepare: (desk: TestBackend, projectId: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<PlanWindow> {
  let projectId = '';
  const opened = await openWindow('/help', async (desk) => {
    [projectId = ''] = await setUpWith(desk, 'Stroke rehabilitation');
    await prepare(desk, projectId);
  });
  const { desk } = opened;
  const broken = new Set<string>();
  const real = { ...window.desk };
  Object.assign(window.desk, {
    call: (name: string, input: unknown) =>
      broken.has(name) ? Promise.resolve(JSON.stringify(fail('disk-full'))) : real.call(name, input),
  });
  location.hash = `/projects/${projectId}/plan/${section}`;
  await screen.findByText('Still to complete');
  return {
    ...opened,
    projectId,
    plan: () => desk.get('projects.getPlan', { projectId }),
    changeElsewhere: async ({ record, field, value }) => {
      const { versions } = await desk.get('projects.getPlan', { projectId });
      await desk.get('projects.changePlanField', {
        projectId,
        record,
        field,
        value,
        expectedVersion: versions[record],
      });
    },
    break: (name, isBroken) => void (isBroken ? broken.add(name) : broken.delete(name)),
  };
}
