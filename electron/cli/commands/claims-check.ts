import { checkFile } from '../../../shared/domain/claims/check-file/answer.ts';
import { readClaimFile, readPolicyFile, type Read } from '../../../shared/domain/claims/check-file/read.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { readWhole } from '../files.ts';
import { printJson, type Output } from '../output.ts';
import { systemClock } from '../session.ts';
import { need, Stop } from '../stop.ts';

export interface ClaimsCheckOptions {
  /** The file of a policy; without it the starting values count. */
  readonly policy: string | undefined;
  /** The date receipts are looked at on, instead of the real one. */
  readonly today: string | undefined;
}

/** One claim is a page of text; more is another kind of file. */
const MAX_BYTES = 5_000_000;

/** Says what a claim in a file is paid under a policy, line by line, as the app does. Touches no records. */
export async function checkClaim(
  path: string,
  { policy, today }: ClaimsCheckOptions,
  { output }: { readonly output: Output },
): Promise<void> {
  const claim = await readAs(path, 'claim', readClaimFile);
  const versions = policy === undefined ? null : await readAs(policy, 'policy', readPolicyFile);
  printJson(output, checkFile(claim, versions, today ?? londonDate(systemClock.now())));
}

async function readAs<File>(path: string, what: string, read: (text: string) => Read<File>): Promise<File> {
  const bytes = await readWhole(path, MAX_BYTES);
  if (!bytes.ok && bytes.error.code === 'project-file-too-large')
    throw new Stop(`${path} is far larger than a ${what} can be.\nChoose the file of one ${what}.`);
  const found = read(new TextDecoder().decode(need(bytes)));
  if (found.ok) return found.value;
  throw new Stop(
    `${path} is not a ${what} this app can check.\n${found.words}\nshared/domain/claims/README.md shows what such a file looks like.`,
  );
}
