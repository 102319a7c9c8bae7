import { STATUSES, STATUS_WORDS, type Status } from '../../../shared/domain/plan/lists.ts';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { changeListView, useProjectListView } from '../../state/project-list-view.ts';

const ANY = 'ANY';
const OPTIONS = [
  { id: ANY, label: 'Any status' },
  ...STATUSES.map((id) => ({ id, label: STATUS_WORDS[id] })),
];

/** Narrows the list to one status. */
export function StatusFilter() {
  const status = useProjectListView((view) => view.status);
  return (
    <SelectField
      label="Status"
      isLabelHidden
      options={OPTIONS}
      value={status ?? ANY}
      onChange={(id) => changeListView({ status: id === ANY ? null : (id as Status) })}
      width="sm"
    />
  );
}
