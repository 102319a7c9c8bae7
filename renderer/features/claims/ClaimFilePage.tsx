import { Answered } from '../../data/Answered.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { useOpenedFile } from './file/claim-file.queries.ts';
import { ClaimFileView } from './file/ClaimFileView.tsx';

/** A claim that came as a file. */
export function ClaimFilePage({ token }: { readonly token: string }) {
  usePageTitle('Claim file');
  return (
    <Answered asked={useOpenedFile(token)} waiting="Opening the claim file">
      {(file) => <ClaimFileView file={file} token={token} />}
    </Answered>
  );
}
