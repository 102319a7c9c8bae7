import { listWords } from '../../../../shared/values/text.ts';
import { usePlanNames } from '../../../answers/fields/plan-names.ts';
import { Icon } from '../../../components/Icon/Icon.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { isOpenGap } from '../group-facts.ts';
import { activitiesPath } from '../paths.ts';
import { GroupAnswers, type EditorPlace } from './GroupAnswers.tsx';
import { gapFields, HOW_HEARD, overrideFields } from './group-fields.ts';
import { LinkedRows } from './LinkedRows.tsx';
import styles from './editor.module.css';

/** R-020. Whether the group has to be heard: what the rule makes of the answers, and whether the person agrees. */
export function NeedPart(place: EditorPlace) {
  return (
    <>
      <Verdict {...place} />
      <GroupAnswers {...place} fields={overrideFields(place.facts.group)} />
    </>
  );
}

/** R-021. How the group will be heard, by what, when and who. */
export function HearingPart(place: EditorPlace) {
  return (
    <>
      <GroupAnswers {...place} fields={[HOW_HEARD]} />
      <ActivityAnswer {...place} />
      <GroupAnswers {...place} fields={gapFields} />
    </>
  );
}

/** What the rule makes of the answers. */
function Verdict({ facts }: EditorPlace) {
  const { needed, why, overridden } = facts.further;
  const isGap = isOpenGap(facts);
  const words =
    needed === null
      ? 'Say first how relevant the change is to this group.'
      : needed
        ? 'Further engagement is needed.'
        : 'No further engagement is needed.';
  return (
    <div className={styles.verdict} data-gap={isGap || undefined}>
      <Icon name={isGap ? 'error' : needed === true ? 'calendar' : needed === null ? 'help' : 'check'} />
      <div>
        <p className={styles.label}>{isGap ? 'Gap: link an activity that will hear from them.' : words}</p>
        {why !== '' && <p>{overridden ? `Your reason: ${why}` : why}</p>}
      </div>
    </div>
  );
}

/** The activities to choose from, those that name the group themselves, and the way to plan one. */
function ActivityAnswer(place: EditorPlace) {
  const { group, activities, name } = place.facts;
  const choices = usePlanNames('activity');
  const naming = activities.filter(({ id }) => !group.activityIds.includes(id));
  const nameOf = (activityId: string): string => choices.find(({ id }) => id === activityId)?.label ?? '';
  return (
    <div className={styles.activities}>
      <LinkedRows
        {...place}
        addLabel="Link an activity"
        field="activityIds"
        icon="calendar"
        label="Activities that will hear from them"
        to="activity"
      />
      {naming.length > 0 && (
        <p className={styles.note}>
          {`Already for this group: ${listWords(naming.map(({ id }) => nameOf(id)))}.`}
        </p>
      )}
      <Link isStandalone href={activitiesPath(place.projectId)} icon="add">
        {`Plan an activity for ${name.trim() === '' ? 'this group' : `“${name}”`}`}
      </Link>
    </div>
  );
}
