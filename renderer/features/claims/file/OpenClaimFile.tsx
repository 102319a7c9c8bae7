import { useLocation } from 'wouter';
import { Button } from '../../../components/Button/Button.tsx';
import { claimFilePath, useOpenFile } from './claim-file.queries.ts';

/** Opens a claim that came as a file: to decide about it, or with the decision in it. */
export function OpenClaimFile() {
  const open = useOpenFile();
  const [, goTo] = useLocation();
  const choose = async (): Promise<void> => {
    const answer = await open.run({});
    if (answer.ok) goTo(claimFilePath(answer.value.token));
  };
  return (
    <Button icon="folder" isBusy={open.isBusy} onPress={() => void choose()}>
      Open a claim file
    </Button>
  );
}
