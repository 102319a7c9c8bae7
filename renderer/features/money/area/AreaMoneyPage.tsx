import { useState } from 'react';
import type { AreaMoney } from '../../../../shared/domain/money/area/shapes.ts';
import { periodWords } from '../../../../shared/domain/money/period.ts';
import { londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { useFreshNext } from '../../../attendance/use-fresh-next.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useSetup, type Area } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { useChange } from '../../../data/useChange.ts';
import { useAreaMoneyView } from '../../../state/area-money-view.ts';
import { usePageTitle } from '../../../state/page-title.ts';
import { addToast } from '../../../state/toasts.ts';
import { SaveTable } from '../SaveTable.tsx';
import styles from '../money.module.css';
import { AreaMoneyView } from './AreaMoneyView.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { periodOf } from './period-choice.ts';

/** E36. What an area planned, committed, claimed, approved and paid, in a financial year or any days. */
export function AreaMoneyPage() {
  usePageTitle('Money of the area');
  const { areas } = useSetup();
  const { areaId } = useAreaMoneyView();
  const open = areas.filter(({ archived }) => !archived);
  const area = open.find(({ id }) => id === areaId) ?? open[0];
  if (area === undefined)
    return <EmptyState title="There is no area yet">Add one in the settings first.</EmptyState>;
  return <OfArea area={area} areas={open} />;
}

function OfArea({ area, areas }: { readonly area: Area; readonly areas: readonly Area[] }) {
  useFreshNext('claims.moneyOfArea');
  const [today] = useState(() => londonDate(nowInstant()));
  const period = periodOf(useAreaMoneyView(), today);
  const asked = useAsk('claims.moneyOfArea', { areaId: area.id, ...period }, { keepLast: true });
  const save = useChange('claims.saveAreaMoney', {
    quiet: ['save-cancelled'],
    onDone: ({ fileName }) => addToast({ text: `Saved ${fileName}.`, tone: 'success' }),
  });
  return (
    <PageLayout
      header={
        <PageHeader
          title="Money of the area"
          meta={[area.name, `Money of ${periodWords(period)}`]}
          actions={<SaveTable onSave={(format) => void save.run({ areaId: area.id, ...period, format })} />}
        />
      }
    >
      <div className={styles.stack}>
        <PeriodFilter areas={areas} areaId={area.id} today={today} />
        <Answered asked={asked} waiting="Adding up">
          {/* What crossed the bridge is read only; nothing here changes it. */}
          {(found) => (
            <AreaMoneyView
              money={found as AreaMoney}
              isAllTime={period.from === null && period.to === null}
            />
          )}
        </Answered>
      </div>
    </PageLayout>
  );
}
