import { Command, InvalidArgumentError, Option } from 'commander';
import { DOCUMENT_CODES } from '../../shared/domain/documents/codes.ts';
import { isIsoDate } from '../../shared/values/dates.ts';
import type { Log } from '../backend/context.ts';
import { checkClaim, type ClaimsCheckOptions } from './commands/claims-check.ts';
import { CLAIM_DOCUMENTS } from './commands/export-claim.ts';
import { exportDocument, type ExportOptions } from './commands/export.ts';
import { importFile, type ImportOptions } from './commands/import.ts';
import { listProjects } from './commands/list.ts';
import type { CommonOptions } from './commands/options.ts';
import { printReadiness, type ReadinessOptions } from './commands/readiness.ts';
import { exportRun, verifyRuns, type RunExportOptions, type RunVerifyOptions } from './commands/runs.ts';
import { verifyStore } from './commands/verify.ts';
import { RUN_FORMATS } from '../../shared/domain/payments/lists.ts';
import type { Output } from './output.ts';

export interface Surroundings {
  readonly output: Output;
  readonly log: Log;
  /** The folder of the records when --store does not name one. */
  readonly usualStore: string;
}

/** All commands. What is typed wrongly ends as an error of commander's, in words, before anything is opened. */
export function deskProgram(surroundings: Surroundings): Command {
  const { output, usualStore } = surroundings;
  const program = new Command('desk')
    .description(
      'Engagement Desk on the command line: the same records and the same documents as in the app.',
    )
    .exitOverride()
    .configureOutput({ writeOut: output.out, writeErr: output.err })
    .showHelpAfterError('Add --help to see what it takes.');
  const command = (name: string, summary: string, of: Command = program): Command =>
    of
      .command(name)
      .description(summary)
      .allowExcessArguments(false)
      .addOption(
        new Option('--store <folder>', 'the folder of the records').default(usualStore, 'this person’s own'),
      )
      .option('--json', 'answer in JSON', false);

  command('import <file>', 'Add the project of an .edproj file.')
    .option('--copy', 'give it a new reference if its own is taken', false)
    .action((file: string, options: ImportOptions) => importFile(file, options, surroundings));

  command('list', 'Name the projects.').action((options: CommonOptions) =>
    listProjects(options, surroundings),
  );

  command('export', 'Make a Word file from a project or a claim.')
    .option('--project <reference>', 'the project, for instance NW-2026-014')
    .option('--claim <number>', 'the claim of a claim form (D07) or letter, for instance C-2026-00001')
    .addOption(
      new Option('--document <code>', 'the document')
        .choices([...DOCUMENT_CODES, ...CLAIM_DOCUMENTS])
        .makeOptionMandatory(),
    )
    .requiredOption('--out <folder>', 'the folder for the file; it is made if need be')
    .option('--short', 'the short form (D01)', false)
    .option('--large-print', 'large print', false)
    .option('--today <date>', 'the date of the document, yyyy-mm-dd', dateOf)
    .action((options: ExportOptions) => exportDocument(options, surroundings));

  command('readiness', 'Say what stands in the way of a project, with the id of each rule.')
    .requiredOption('--project <reference>', 'the project, for instance NW-2026-014')
    .option('--today <date>', 'the date to ask the rules about, yyyy-mm-dd', dateOf)
    .action((options: ReadinessOptions) => printReadiness(options, surroundings));

  command('verify', 'Check that the records are whole.').action((options: CommonOptions) =>
    verifyStore(options, surroundings),
  );

  const runs = program.command('runs').description('Payment runs: files for finance, and the check of them.');
  command('export', 'Make the file of a released run for finance.', runs)
    .requiredOption('--run <id>', 'the run, by its number (P-2026-0001) or its id')
    .addOption(new Option('--format <format>', 'the kind of file').choices(RUN_FORMATS).makeOptionMandatory())
    .requiredOption('--out <file>', 'the file that is written')
    .option('--passphrase-stdin', 'read the passphrase of the vault from standard input', false)
    .action((options: RunExportOptions) => exportRun(options, surroundings));
  command('verify', 'Work out every total and fingerprint of payment runs again.', runs)
    .option('--run <id>', 'one run only, by its number or its id')
    .option('--passphrase-stdin', 'read the passphrase of the vault from standard input', false)
    .action((options: RunVerifyOptions) => verifyRuns(options, surroundings));

  program
    .command('claims')
    .description('Try a policy on expenses.')
    .command('check <file>')
    .description('Say what a claim in a file is paid and why, as JSON. Touches no records.')
    .allowExcessArguments(false)
    .option('--policy <file>', 'the policy to try; without it, the starting values')
    .option('--today <date>', 'the date to look at receipts on, yyyy-mm-dd', dateOf)
    .action((file: string, options: ClaimsCheckOptions) => checkClaim(file, options, surroundings));
  return program;
}

function dateOf(text: string): string {
  if (isIsoDate(text)) return text;
  throw new InvalidArgumentError('A date is written yyyy-mm-dd.');
}
