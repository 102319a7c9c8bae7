import { Button } from '../../../components/Button/Button.tsx';
import { ComboBox } from '../../../components/ComboBox/ComboBox.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { SearchField } from '../../../components/SearchField/SearchField.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import { changeClaimsView, clearClaimsFilters, useClaimsView } from '../../../state/claims-view.ts';
import styles from './queues.module.css';

const PROJECTS = { search: '', status: null, archived: false, sort: 'reference', descending: false } as const;

/** Narrows every list: words of a name or a claim's number, one project, the days of handing in. */
export function ClaimFilters({ hasDates }: { readonly hasDates: boolean }) {
  const view = useClaimsView();
  const projects = useAsk('projects.list', PROJECTS).value?.projects ?? [];
  const isNarrowed = view.search !== '' || view.projectId !== null || view.from !== null || view.to !== null;
  return (
    <search className={styles.filters}>
      <SearchField
        label="Find a claim"
        placeholder="Name, or claim number"
        value={view.search}
        onChange={(search) => changeClaimsView({ search })}
      />
      <ComboBox
        label="Project"
        options={projects.map(({ id, reference, title }) => ({ id, label: `${reference} ${title}` }))}
        placeholder="Any project"
        value={view.projectId}
        onChange={(projectId) => changeClaimsView({ projectId })}
      />
      {hasDates && (
        <>
          <DateField
            label="Handed in from"
            value={view.from}
            onChange={(from, { kind }) => {
              if (kind === 'valid' || kind === 'empty') changeClaimsView({ from });
            }}
          />
          <DateField
            label="Handed in up to"
            value={view.to}
            onChange={(to, { kind }) => {
              if (kind === 'valid' || kind === 'empty') changeClaimsView({ to });
            }}
          />
        </>
      )}
      {isNarrowed && (
        <Button variant="quiet" onPress={clearClaimsFilters}>
          Show everything
        </Button>
      )}
    </search>
  );
}
