/**
 * `npm run pages`: every Word document of the sample project and its blank claim form, drawn page by page as a committee would see it, into
 * test/.output/pages. Needs LibreOffice and poppler; a person looks at the pictures.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DOCUMENT_CODES } from '../../shared/domain/documents/codes.ts';

const DOCUMENTS: readonly (readonly string[])[] = [
  ...DOCUMENT_CODES.flatMap((code) => [[code], [code, '--large-print']]),
  ['D01', '--short'],
];
const target = join('test', '.output', 'pages');

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return stdout;
  process.stderr.write(`${program}: ${error?.message ?? stderr}\n`);
  process.exit(1);
}

const desk = (...args: readonly string[]): string => run(process.execPath, ['electron/cli/desk.ts', ...args]);

const work = mkdtempSync(join(tmpdir(), 'desk-pages-'));
const store = ['--store', join(work, 'store')];
desk('import', 'shared/samples/stroke-rehabilitation.edproj.json', ...store);
const [project] = JSON.parse(desk('list', '--json', ...store)) as readonly { readonly reference: string }[];
for (const [code = '', ...variant] of DOCUMENTS)
  desk(
    'export',
    '--project',
    project?.reference ?? '',
    '--document',
    code,
    ...variant,
    '--today',
    '2026-04-24',
    '--out',
    work,
    ...store,
  );

for (const variant of [[], ['--large-print']])
  desk(
    'export',
    '--project',
    project?.reference ?? '',
    '--document',
    'D07',
    ...variant,
    '--today',
    '2026-04-24',
    '--out',
    work,
    ...store,
  );

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const file of readdirSync(work).filter((name) => name.endsWith('.docx'))) {
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, join(work, file)]);
  const name = basename(file, '.docx');
  run('pdftoppm', ['-r', '70', '-png', join(work, `${name}.pdf`), join(target, name)]);
  process.stdout.write(
    `${name}: ${readdirSync(target).filter((page) => new RegExp(`^${name}-\\d+\\.png$`).test(page)).length} pages\n`,
  );
}
rmSync(work, { recursive: true, force: true });
process.stdout.write(`Pictures of every page are in ${target}\n`);
