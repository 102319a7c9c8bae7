import { useQueryClient } from '@tanstack/react-query';
import type { ClaimFinding } from '../../../../../shared/domain/claims/claim.ts';
import { Button } from '../../../../components/Button/Button.tsx';
import { useClaim } from '../claim-context.ts';
import styles from '../claim.module.css';
import { takeBack } from './accept.ts';

interface TakeBackProps {
  readonly finding: ClaimFinding;
  readonly describedBy: string;
}

/** Takes back the reason for which a finding was let pass. */
export function TakeBack({ finding, describedBy }: TakeBackProps) {
  const client = useQueryClient();
  const { page } = useClaim();
  return (
    <div className={styles.accept}>
      <Button
        describedBy={describedBy}
        size="sm"
        variant="quiet"
        onPress={() => void takeBack(client, page, finding)}
      >
        Take the reason back
      </Button>
    </div>
  );
}
