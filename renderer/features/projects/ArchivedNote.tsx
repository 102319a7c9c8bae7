import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { useArchiveProject } from './projects.queries.ts';

/** Says that a project is put away, and offers to take it out. */
export function ArchivedNote({
  projectId,
  mayWrite,
}: {
  readonly projectId: string;
  readonly mayWrite: boolean;
}) {
  const archive = useArchiveProject();
  return (
    <Callout
      tone="info"
      title="This project is in the archive."
      actions={
        mayWrite && (
          <Button isBusy={archive.isBusy} onPress={() => void archive.run({ projectId, archived: false })}>
            Bring it back
          </Button>
        )
      }
    >
      You can read it, but not change it.
    </Callout>
  );
}
