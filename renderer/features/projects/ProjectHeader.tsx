import { useLocation } from 'wouter';
import { STATUS_WORDS } from '../../../shared/domain/plan/lists.ts';
import type { Plan } from '../../data/plan.ts';
import type { Staff } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { MenuButton } from '../../components/MenuButton/MenuButton.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { documentsPath, historyPath, planPath } from './paths.ts';
import { useArchiveProject, useSaveProjectFile } from './projects.queries.ts';
import { STATUS_TONES } from './status-words.ts';

export type ProjectHeaderProps = {
  readonly plan: Plan;
  readonly staff: readonly Staff[];
  readonly mayWrite: boolean;
};

/** What the project is called, where it stands, who leads it, and what can be done with it. */
export function ProjectHeader({ plan, staff, mayWrite }: ProjectHeaderProps) {
  const { head, records } = plan;
  const [, goTo] = useLocation();
  const saveFile = useSaveProjectFile();
  const archive = useArchiveProject();
  const lead = staff.find(({ id }) => id === records.project.engagementLeadId)?.name;
  const archiveItem = {
    id: 'archive',
    label: head.archived ? 'Bring back from the archive' : 'Put in the archive',
    icon: 'archive' as const,
    onAction: () => void archive.run({ projectId: head.id, archived: !head.archived }),
  };
  return (
    <PageHeader
      title={records.project.title}
      breadcrumbs={[{ label: 'Projects', href: '/projects' }]}
      tag={<StatusTag tone={STATUS_TONES[head.status]}>{STATUS_WORDS[head.status]}</StatusTag>}
      meta={[head.reference, lead === undefined ? 'No engagement lead yet' : `Led by ${lead}`]}
      actions={
        <>
          <MenuButton
            label="More"
            items={[
              {
                id: 'history',
                label: 'History of changes',
                icon: 'clock',
                onAction: () => goTo(historyPath(head.id)),
              },
              {
                id: 'save',
                label: 'Save project file',
                icon: 'save',
                onAction: () => void saveFile.run({ projectId: head.id }),
              },
              ...(mayWrite ? [archiveItem] : []),
            ]}
          />
          <Button icon="document" onPress={() => goTo(documentsPath(head.id))}>
            Documents
          </Button>
          <Button variant="primary" icon="edit" onPress={() => goTo(planPath(head.id))}>
            Open the plan
          </Button>
        </>
      }
    />
  );
}
