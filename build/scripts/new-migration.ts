/** `npm run new-migration -- receipt-hash`: the next numbered step, with an empty `up`, listed in the index. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9-]*$/.test(name)) {
  process.stderr.write('Name the step in lower-case words: npm run new-migration -- receipt-hash\n');
  process.exit(1);
}
const folder = new URL('../../electron/backend/store/migrations/', import.meta.url);
const last = Math.max(0, ...readdirSync(folder).map((file) => Number(/^(\d{4})-/.exec(file)?.[1] ?? 0)));
const id = (Math.floor(last / 10) + 1) * 10;
const file = `${String(id).padStart(4, '0')}-${name}.ts`;
const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
writeFileSync(
  new URL(file, folder),
  `import type { Migration } from './step.ts';

export const ${constant}: Migration = {
  id: ${id},
  name: '${name}',
  up: (db) => {
    db.exec(\`\`);
  },
};
`,
);
const index = new URL('index.ts', folder);
const text = readFileSync(index, 'utf8')
  .replace('import type { Migration }', `import { ${constant} } from './${file}';\nimport type { Migration }`)
  .replace(/\];\s*$/, `, ${constant}];\n`);
writeFileSync(index, text);
process.stdout.write(
  `${file}\nNext: write its SQL, run npm run gen:tables, add test/store/migrations/${file.replace('.ts', '.test.ts')}\n`,
);
