/** Makes every generated file anew and fails when one of them was not current. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const GENERATED: readonly { readonly script: string; readonly files: readonly string[] }[] = [
  {
    script: 'build/scripts/gen-tables.ts',
    files: ['tables.gen.ts', 'schema.gen.sql', 'version.gen.ts'].map(
      (file) => `electron/backend/store/${file}`,
    ),
  },
  {
    script: 'build/scripts/gen-schema.ts',
    files: [
      'shared/domain/project-file/edproj.schema.json',
      'shared/domain/claims/check-file/claim.schema.json',
      'shared/domain/claims/check-file/policy.schema.json',
      'shared/domain/claim-file/edclaim.schema.json',
    ],
  },
];

const stale: string[] = [];
for (const { script, files } of GENERATED) {
  const before = files.map((file) => readFileSync(file, 'utf8'));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  files.forEach((file, index) => {
    if (readFileSync(file, 'utf8') !== before[index]) stale.push(file);
  });
}
if (stale.length > 0) {
  process.stderr.write(
    `These generated files were out of date and have been made anew; commit them: ${stale.join(', ')}\n`,
  );
  process.exit(1);
}
