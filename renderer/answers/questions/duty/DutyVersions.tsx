import { useState } from 'react';
import { isDutyBegun } from '../../../../shared/domain/duty/begun.ts';
import { REVIEW_CAUSE_WORDS } from '../../../../shared/domain/duty/lists.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { PlanContext } from '../plan-context.ts';
import { AssessAgainDialog } from './AssessAgainDialog.tsx';
import { VersionDialog } from './VersionDialog.tsx';
import { useBringBack } from './useDutyVersions.ts';
import { lastFirst, resultThen } from './version-answers.ts';
import styles from './duty.module.css';

/** The way to a new assessment, and every version kept so far, the last one first. */
export function DutyVersions({ context }: { readonly context: PlanContext }) {
  const { plan, projectId, isReadOnly, dutySections } = context;
  const [isStarting, setStarting] = useState(false);
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  const bringBack = useBringBack(projectId);
  const isBegun = isDutyBegun(plan.records.legalDuty);
  const versions = lastFirst(plan.rows.dutyVersion);
  const open = versions.find(({ id }) => id === openId);
  return (
    <div id="rows-dutyVersion">
      {!isReadOnly && (
        <div className={styles.again}>
          <Button icon="redo" isDisabled={!isBegun} onPress={() => setStarting(true)}>
            Assess again
          </Button>
          <span className={styles.none}>
            {isBegun
              ? 'The assessment as it stands is kept first.'
              : 'There is nothing to keep yet: no question is answered.'}
          </span>
        </div>
      )}
      {versions.length === 0 ? (
        <p className={styles.none}>No earlier version.</p>
      ) : (
        <ol aria-label="Earlier versions" className={styles.versions}>
          {versions.map((version) => (
            <li key={version.id} className={styles.version}>
              <div>
                <p className={styles.versionTitle}>Kept on {keptOn(version.keptOn)}</p>
                <p className={styles.versionWords}>{resultThen(version, dutySections)}</p>
                <p className={styles.versionWords}>
                  {REVIEW_CAUSE_WORDS[version.cause]}. {version.why}
                </p>
              </div>
              <div>
                <Button size="sm" onPress={() => setOpenId(version.id)}>
                  Read it<VisuallyHidden>: {keptOn(version.keptOn)}</VisuallyHidden>
                </Button>
                {!isReadOnly && (
                  <Button size="sm" variant="quiet" onPress={() => void bringBack(version.id)}>
                    Bring this one back<VisuallyHidden>: {keptOn(version.keptOn)}</VisuallyHidden>
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {isStarting && <AssessAgainDialog plan={plan} onClose={() => setStarting(false)} />}
      {open && (
        <VersionDialog
          sections={dutySections}
          version={open}
          onBringBack={
            isReadOnly ? undefined : () => void bringBack(open.id).then(() => setOpenId(undefined))
          }
          onClose={() => setOpenId(undefined)}
        />
      )}
    </div>
  );
}

const keptOn = (date: string | null): string => (date === null ? 'an unknown day' : formatDate(date));
