import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button/Button.tsx';
import { projectPath } from './paths.ts';
import { useOpenProjectFile } from './projects.queries.ts';

const NotOpenedDialog = lazy(async () => ({
  default: (await import('./NotOpenedDialog.tsx')).NotOpenedDialog,
}));

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
  const isTrouble = failure !== undefined && failure.code !== 'open-cancelled' && !open.isBusy;
  return (
    <>
      <Button icon="open" isBusy={open.isBusy} onPress={() => void run(false)}>
        Open project file
      </Button>
      {isTrouble && words !== undefined && (
        <Suspense>
          <NotOpenedDialog
            words={words}
            onCopy={isTaken ? () => void run(true) : undefined}
            onClose={open.clear}
          />
        </Suspense>
      )}
    </>
  );
}
