import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/domain/projects/shapes.ts';
import { findingsOf } from '../../shared/domain/rules/index.ts';
import { overrideOf } from '../../shared/domain/rules/overrides.ts';
import { createBackend, type TestBackend } from '../support/create-backend.ts';

let backend: TestBackend;
let plan: Plan;
beforeAll(async () => {
  backend = await createBackend();
  const { projectId } = await backend.get('projectFiles.openSample', {});
  plan = (await backend.get('projects.getPlan', { projectId })) as Plan;
});
afterAll(() => backend.dispose());

describe('the sample project', () => {
  it('has nothing missing in any document', async () => {
    const missing = await backend.get('documents.missing', { projectId: plan.head.id });
    expect(Object.keys(missing).length).toBeGreaterThanOrEqual(2);
    expect(Object.values(missing).flat()).toEqual([]);
  });

  it('has nothing that stops it, and no warning that is not accepted with a reason', async () => {
    const { areas } = await backend.get('setup.get', {});
    const findings = findingsOf({ ...plan, area: areas[0]!, neighbours: [], today: '2026-04-24' });
    const open = findings.filter(
      (finding) => finding.level !== 'prompt' && !overrideOf(finding, plan.rows.findingOverride),
    );
    expect(open.map(({ rule, words }) => `${rule} ${words}`)).toEqual([]);
  });

  it('needs each reason it gives: none stands for a warning that is no longer there', async () => {
    const { areas } = await backend.get('setup.get', {});
    const findings = findingsOf({ ...plan, area: areas[0]!, neighbours: [], today: '2026-04-24' });
    const used = new Set(findings.map((finding) => overrideOf(finding, plan.rows.findingOverride)?.id));
    expect(plan.rows.findingOverride.filter(({ id }) => !used.has(id))).toEqual([]);
    expect(plan.rows.findingOverride.length).toBeGreaterThanOrEqual(2);
  });
});
