import { useLocation } from 'wouter';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Dialog } from '../../components/Dialog/Dialog.tsx';
import { projectPath } from './paths.ts';
import { useOpenProjectFile } from './projects.queries.ts';

/** "Open project file", and what to do when the project is already here. */
export function OpenProjectFile() {
  const [, goTo] = useLocation();
  const open = useOpenProjectFile();
  const run = async (asCopy: boolean): Promise<void> => {
    const answer = await open.run({ asCopy });
    if (answer.ok) goTo(projectPath(answer.value.projectId));
  };
  const { failure, words } = open;
  const isTaken = failure?.code === 'project-reference-taken';
  const isTrouble = failure !== undefined && failure.code !== 'open-cancelled';
  return (
    <>
      <Button icon="open" isBusy={open.isBusy} onPress={() => void run(false)}>
        Open project file
      </Button>
      <Dialog
        isOpen={isTrouble && !open.isBusy}
        onClose={open.clear}
        title={isTaken ? 'This project is already here' : 'The file was not opened'}
        actions={
          <>
            <Button onPress={open.clear}>Close</Button>
            {isTaken && (
              <Button variant="primary" onPress={() => void run(true)}>
                Open as a copy
              </Button>
            )}
          </>
        }
      >
        <Callout tone={isTaken ? 'warning' : 'error'} title={words?.what ?? ''}>
          {isTaken
            ? 'To keep both, open the file as a copy: choose it once more, and it gets a new reference.'
            : words?.todo}
        </Callout>
      </Dialog>
    </>
  );
}
