import { describe, expect, it } from 'vitest';
import { checkImports } from '../../build/scripts/import-law.ts';
import { breaches } from '../../build/scripts/import-law/law.ts';
import { reachable } from '../../build/scripts/import-law/reach.ts';

const edge = (from: string, to: string, types = false) => ({ from, to, types });

describe('the import law', () => {
  it('holds over the whole house', () => {
    expect(checkImports()).toEqual([]);
  });

  it.each([
    ['renderer/features/plan/A.tsx', 'renderer/features/projects/B.tsx'],
    ['renderer/features/plan/A.tsx', 'electron/backend/router.ts'],
    ['renderer/components/Button/Button.tsx', 'renderer/data/api.ts'],
    ['shared/domain/plan/change.ts', 'shared/contract/index.ts'],
    ['shared/domain/plan/change.ts', 'zod'],
    ['shared/values/dates.ts', 'node:fs'],
    ['electron/backend/services/a.service.ts', 'electron/backend/services/b.service.ts'],
    ['electron/backend/services/a.service.ts', 'better-sqlite3'],
    ['electron/backend/store/a.store.ts', 'shared/domain/plan/change.ts'],
    ['electron/backend/documents/docx/render.ts', 'electron/backend/store/run.ts'],
    ['electron/backend/router.ts', 'electron'],
    ['electron/main/ipc.ts', 'shared/domain/plan/change.ts'],
    ['electron/preload/index.ts', 'shared/values/result.ts'],
    ['electron/cli/desk.ts', 'docx'],
  ])('refuses %s → %s', (from, to) => {
    expect(breaches([edge(from, to)])).toEqual([`${from} may not import ${to}`]);
  });

  it('allows types where only types may cross', () => {
    expect(
      breaches([edge('electron/backend/store/a.store.ts', 'shared/domain/plan/shapes.ts', true)]),
    ).toEqual([]);
    expect(breaches([edge('electron/main/ipc.ts', 'shared/contract/index.ts', true)])).toEqual([]);
  });

  it('finds SQLite three files away from the window', () => {
    const found = reachable([
      edge('renderer/app/main.tsx', 'shared/values/a.ts'),
      edge('shared/values/a.ts', 'shared/values/b.ts'),
      edge('shared/values/b.ts', 'better-sqlite3'),
    ]);
    expect(found[0]).toContain('the window reaches better-sqlite3');
    expect(found[0]).toContain(
      'renderer/app/main.tsx → shared/values/a.ts → shared/values/b.ts → better-sqlite3',
    );
  });

  it('does not follow types', () => {
    expect(reachable([edge('renderer/app/main.tsx', 'electron/backend/context.ts', true)])).toEqual([]);
  });
});
