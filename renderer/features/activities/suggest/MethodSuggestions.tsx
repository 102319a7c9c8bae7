import { groupsWithoutOwn } from '../../../../shared/domain/levels/mix.ts';
import {
  AUDIENCES,
  AUDIENCE_WORDS,
  suggestMethods,
  type Audience,
  type Suggestion,
} from '../../../../shared/domain/levels/suggest.ts';
import { methodInfo } from '../../../../shared/domain/activities/methods.ts';
import { groupName } from '../../../../shared/domain/equality/groups.ts';
import { LEVEL_WORDS } from '../../../../shared/domain/plan/lists.ts';
import type { PlanRows } from '../../../../shared/domain/plan/shapes.ts';
import type { PlanContext } from '../../../answers/questions/plan-context.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { changeActivitiesView, useActivitiesView } from '../../../state/activities-view.ts';
import { rulesRows, type ActivityCommands } from '../useActivityCommands.ts';
import styles from '../activities.module.css';

interface MethodSuggestionsProps {
  readonly context: PlanContext;
  readonly commands: ActivityCommands;
}

/** Methods that fit the level and the people, with the rule behind each and a button that plans one. */
export function MethodSuggestions({ context, commands }: MethodSuggestionsProps) {
  const { plan, projectId, isReadOnly } = context;
  const rows = rulesRows(plan);
  const { level } = plan.records.level;
  const chosen = useActivitiesView((view) => view.audience);
  const audience = chosen ?? usualAudience(rows);
  const suggested = suggestMethods(level, audience);
  return (
    <Panel
      isFlush
      title="Suggested methods"
      description={
        level === null ? (
          <>
            For the people below.{' '}
            <Link href={`/projects/${projectId}/plan/level`}>Choose a level of engagement</Link> and methods
            for it stand here, too.
          </>
        ) : (
          `For the level “${LEVEL_WORDS[level]}” and the people below.`
        )
      }
      actions={
        <SelectField
          isLabelHidden
          label="For whom"
          options={AUDIENCES.map((id) => ({ id, label: AUDIENCE_WORDS[id] }))}
          value={audience}
          onChange={(id) => changeActivitiesView({ audience: id as Audience })}
        />
      }
    >
      <ul className={styles.suggestions}>
        {groupsWithoutOwn(rows).map((group) => (
          <li key={group.id} className={styles.suggestion}>
            <div>
              <p className={styles.way}>An activity for {groupName(group)} alone</p>
              <p className={styles.reason}>
                They will not speak up in a mixed meeting: R-037, draft guidance 2022, section 5.
              </p>
            </div>
            {!isReadOnly && (
              <PlanOne
                name={`an activity for ${groupName(group)}`}
                onPress={() => void commands.add({ title: groupName(group), groupIds: [group.id] })}
              />
            )}
          </li>
        ))}
        {suggested.map((one) => (
          <SuggestionLine
            key={one.way}
            suggestion={one}
            plan={
              isReadOnly || one.method === null
                ? undefined
                : () =>
                    void commands.add({
                      title: one.words,
                      method: one.method ?? 'FOCUS_GROUP',
                      level: levelOf(one, level),
                    })
            }
          />
        ))}
      </ul>
    </Panel>
  );
}

/** A way that was suggested for the project's level is planned at that level. */
const levelOf = <Level,>({ reasons }: Suggestion, level: Level): Level | null =>
  reasons.some((reason) => reason.includes('R-031')) ? level : null;

/** Whom to think of first: certain groups where the equality assessment found some that matter. */
const usualAudience = ({ eiaGroup }: PlanRows): Audience =>
  eiaGroup.some(({ relevance }) => relevance === 'HIGH' || relevance === 'MEDIUM')
    ? 'DEMOGRAPHIC'
    : 'GENERAL';

interface SuggestionLineProps {
  readonly suggestion: Suggestion;
  readonly plan: (() => void) | undefined;
}

function SuggestionLine({ suggestion, plan }: SuggestionLineProps) {
  const { words, method, methodWords, about, reasons } = suggestion;
  const info = method === null ? undefined : methodInfo(method);
  return (
    <li className={styles.suggestion}>
      <div>
        <p className={styles.way}>
          {words}
          {methodWords !== '' && methodWords !== words && (
            <span className={styles.method}> {methodWords}</span>
          )}
        </p>
        <p>
          {about === '' ? info && `Good for: ${info.goodFor}` : about}{' '}
          {info && (
            <>
              <strong>Watch:</strong> {info.watch}
            </>
          )}
        </p>
        <p className={styles.reason}>{reasons.join(' ')}</p>
      </div>
      {plan && <PlanOne name={words} onPress={plan} />}
    </li>
  );
}

function PlanOne({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <Button icon="add" size="sm" onPress={onPress}>
      Plan one
      <VisuallyHidden>: {name}</VisuallyHidden>
    </Button>
  );
}
