import { useMemo } from 'react';
import type { Position } from '../../../../shared/domain/stakeholders/positions.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { Filters } from '../Filters.tsx';
import type { PageProps } from '../page-props.ts';
import { daysOfMoves } from '../stakeholder-changes.ts';
import pageStyles from '../stakeholders.module.css';
import { SavePicture } from './SavePicture.tsx';
import { StakeholderMap } from './StakeholderMap.tsx';

/** The map with its search, its day and its targets. */
export function MapTab(page: PageProps) {
  const { members, filtered, view, change, choose, place, context } = page;
  const isPast = view.asAt !== null;
  return (
    <div className={pageStyles.tab} id="rows-stakeholderPosition">
      {view.asAt !== null && (
        <Callout
          isAnnounced
          tone="info"
          title={`The map as it was on ${formatDate(view.asAt)}`}
          actions={
            <Button size="sm" onPress={() => change({ asAt: null })}>
              Back to today
            </Button>
          }
        >
          Nothing can be moved while you look back.
        </Callout>
      )}
      <StakeholderMap
        chosenId={view.chosenId}
        found={filtered.found}
        isReadOnly={context.isReadOnly || isPast}
        members={members}
        shown={filtered.shown}
        showsTargets={view.showsTargets}
        tools={
          <>
            <Filters {...page} />
            <DayTools {...page} />
            <Checkbox
              isSelected={view.showsTargets}
              label="Show targets"
              onChange={(showsTargets) => change({ showsTargets })}
            />
            {!isPast && <SavePicture projectId={page.plan.head.id} />}
          </>
        }
        onChoose={choose}
        onPlace={place}
      />
    </div>
  );
}

/** The day the map shows, and the way to the days on which something moved. */
function DayTools({ plan, site, view, change }: PageProps) {
  const days = useMemo(
    () => daysOfMoves(plan.rows.stakeholderPosition as readonly Position[], site.today),
    [plan.rows.stakeholderPosition, site.today],
  );
  const shown = view.asAt ?? site.today;
  const earlier = days.findLast((day) => day < shown);
  const later = days.find((day) => day > shown);
  const show = (day: string | undefined): void =>
    change({ asAt: day === undefined || day >= site.today ? null : day });
  return (
    <div className={pageStyles.day}>
      <IconButton
        icon="chevronLeft"
        isDisabled={earlier === undefined}
        label="Map at the change before"
        onPress={() => show(earlier)}
      />
      <DateField
        label="As at"
        max={site.today}
        value={shown}
        onChange={(day, state) => {
          if (state.kind === 'valid' || state.kind === 'empty') show(day ?? undefined);
        }}
      />
      <IconButton
        icon="chevronRight"
        isDisabled={view.asAt === null}
        label="Map at the change after"
        onPress={() => show(later)}
      />
    </div>
  );
}
