import { Button } from '../../../components/Button/Button.tsx';
import { useChange } from '../../../data/useChange.ts';
import { useSetup } from '../../../data/setup.ts';
import styles from './documents.module.css';
import { Outcome } from '../../../made-documents/Outcome.tsx';
import { useMake } from '../../../made-documents/useMake.ts';

interface BlankFormButtonProps {
  /** Prints what the activity is; the strongest of the three. */
  readonly activityId?: string | undefined;
  /** For any activity of the project. */
  readonly projectId?: string | undefined;
  readonly areaId?: string | undefined;
  readonly largePrint?: boolean;
}

/** D07 to post out and be filled in by hand. */
export function BlankFormButton({ largePrint = false, ...about }: BlankFormButtonProps) {
  const { areas } = useSetup();
  const making = useChange('documents.exportBlankClaimForm', { tell: 'caller' });
  const { made, failure, take } = useMake();
  const target = targetOf(about) ?? firstArea(areas);
  if (!target) return null;
  return (
    <div className={styles.blank}>
      <Button
        icon="export"
        isBusy={making.isBusy}
        onPress={() => void take(making.run({ ...target, largePrint }))}
      >
        {largePrint ? 'Blank claim form, large print' : 'Blank claim form'}
      </Button>
      <Outcome failure={failure} made={made} reveal="documents.revealClaimDocument" />
    </div>
  );
}

type About = Omit<BlankFormButtonProps, 'largePrint'>;

function targetOf({ activityId, projectId, areaId }: About) {
  if (activityId !== undefined) return { of: 'ACTIVITY', id: activityId } as const;
  if (projectId !== undefined) return { of: 'PROJECT', id: projectId } as const;
  return areaId === undefined ? undefined : ({ of: 'AREA', id: areaId } as const);
}

/** Where nothing is named, the first area. */
function firstArea(areas: readonly { readonly id: string; readonly archived: boolean }[]) {
  const [first] = areas.filter(({ archived }) => !archived);
  return first && ({ of: 'AREA', id: first.id } as const);
}
