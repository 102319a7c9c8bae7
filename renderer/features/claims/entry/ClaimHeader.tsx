import { useState } from 'react';
import { CLAIM_STATE_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { NEED_CATEGORY_WORDS } from '../../../../shared/domain/people/lists.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { useMay } from '../../../data/setup.ts';
import { MoveDialog } from '../decide/MoveDialog.tsx';
import { useClaim } from './claim-context.ts';
import { activityPath, CLAIMS_PATH, personPath, projectPath } from './claim-paths.ts';
import styles from './claim.module.css';
import { CancelDialog } from './hand-in/CancelDialog.tsx';
import { HandIn } from './hand-in/HandIn.tsx';
import { STATE_TONES } from './state-words.ts';

/** Whose claim it is, for what, where it stands, and what can be done with it. */
export function ClaimHeader() {
  const { page, isOpen } = useClaim();
  const [opened, setOpened] = useState<'cancel' | 'reject' | null>(null);
  const mayCertify = useMay('claims:certify');
  const mayApprove = useMay('claims:approve');
  const { person, activity, project, status, claimNo } = page;
  // Until it is in a payment run, an approved claim can still be refused or taken back.
  const isUnpaid = useMay('claims:write') && status === 'APPROVED';
  return (
    <>
      <PageHeader
        actions={
          (isOpen || isUnpaid) && (
            <>
              {status !== 'DRAFT' && (mayCertify || mayApprove) && (
                <Button variant="quiet" onPress={() => setOpened('reject')}>
                  Reject
                </Button>
              )}
              <Button variant="quiet" onPress={() => setOpened('cancel')}>
                Cancel the claim
              </Button>
              {isOpen && <HandIn />}
            </>
          )
        }
        breadcrumbs={[
          { label: 'Claims', href: CLAIMS_PATH },
          { label: project.reference, href: projectPath(project.id) },
        ]}
        meta={[
          claimNo,
          <Link key="person" isQuiet href={personPath(person.id)}>
            {person.name}
          </Link>,
          <Link key="activity" isQuiet href={activityPath(project.id, activity.id)}>
            {activity.title.trim() === '' ? 'Activity' : activity.title}
          </Link>,
          activity.dateOn === null ? 'No date yet' : formatDate(activity.dateOn),
        ]}
        tag={<StatusTag tone={STATE_TONES[status]}>{CLAIM_STATE_WORDS[status]}</StatusTag>}
        title={`Claim of ${person.preferredName.trim() === '' ? person.name : person.preferredName}`}
      />
      {person.needs.length > 0 && (
        <ul aria-label={`What ${person.name} needs`} className={styles.needs}>
          {person.needs.map(({ category, detail }) => (
            <li key={`${category} ${detail}`}>
              <StatusTag icon="flag" tone="special">
                {detail.trim() === '' ? NEED_CATEGORY_WORDS[category] : detail}
              </StatusTag>
            </li>
          ))}
        </ul>
      )}
      {opened === 'cancel' && <CancelDialog onClose={() => setOpened(null)} />}
      {opened === 'reject' && <MoveDialog move="reject" onClose={() => setOpened(null)} />}
    </>
  );
}
