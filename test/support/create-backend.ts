import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackend, type Backend } from '../../electron/backend/backend.ts';
import type { Ports } from '../../electron/backend/context.ts';
import type { Input, OperationName, Output } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/values/result.ts';
import { fakePorts, type FakePorts } from './fake-ports.ts';

/** The real router on a real store in a temporary folder; only the ports (clock, ids, platform, log) are ours to set. */
export interface TestBackend {
  readonly folder: string;
  readonly ports: FakePorts;
  readonly backend: Backend;
  /** Asks as the window would; the answer is typed from the contract. */
  readonly call: <Name extends OperationName>(
    name: Name,
    input: Input<Name>,
  ) => Promise<Result<Output<Name>>>;
  /** The value of a call that must succeed. */
  readonly get: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** Closes the store and opens the same folder again, as after a restart. */
  readonly restart: () => Promise<TestBackend>;
  /** Closes the store and removes the folder. */
  readonly dispose: () => void;
}

export async function createBackend(
  options: { readonly folder?: string; readonly ports?: FakePorts } = {},
): Promise<TestBackend> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'desk-store-'));
  const ports = options.ports ?? fakePorts();
  const opened = await openBackend({ folder, ports: ports as Ports });
  if (!opened.ok) throw new Error(`The store did not open: ${opened.error.code}`);
  const backend = opened.value;
  const call: TestBackend['call'] = (name, input) => backend.call(name, input) as never;
  const get: TestBackend['get'] = async (name, input) => {
    const result = await call(name, input);
    if (!result.ok) throw new Error(`${name} failed: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  return {
    folder,
    ports,
    backend,
    call,
    get,
    restart: () => {
      backend.close();
      return createBackend({ folder, ports });
    },
    dispose: () => {
      backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An area to set up with, complete. */
export const AREA = {
  name: 'North Wold Integrated Care Board',
  referencePrefix: 'NW',
  orgType: 'ICB',
  teamEmail: 'engagement@northwold.nhs.invalid',
  teamPhone: '01632 960 100',
  teamAddress: '1 Market Square, Northwold',
  committeeName: 'Engagement Assurance Committee',
  committeeLeadDays: 14,
  seniorSignOffRequired: true,
  usesChangeLevel: true,
  expensesPolicyTitle: 'Involvement expenses policy 2026',
  largeEventsCovered: false,
  recognitionWords: 'People who join a focus group are offered £75.00 for a half day.',
} as const;

/** A person to set up with. */
export const ME = {
  name: 'Asha Verity',
  jobTitle: 'Engagement lead',
  team: 'Communications and engagement',
  email: 'asha.verity@northwold.nhs.invalid',
  phone: '01632 960 101',
  roles: ['ENGAGEMENT_LEAD'],
} as const;

/** A backend that is set up, with one project. */
export async function createWithProject(title = 'Community stroke rehabilitation'): Promise<
  TestBackend & {
    readonly projectId: string;
    readonly reference: string;
    readonly areaId: string;
    readonly meId: string;
  }
> {
  const backend = await createBackend();
  const { areaId, staffId } = await backend.get('setup.begin', {
    area: AREA,
    me: { ...ME, roles: [...ME.roles] },
  });
  const { id, reference } = await backend.get('projects.create', { title, areaId, legalRegime: 'ICB_2022' });
  return { ...backend, projectId: id, reference, areaId, meId: staffId };
}
