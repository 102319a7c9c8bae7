import { usePlanTitle } from '../data/plan.ts';
import type { IconName } from '../components/Icon/icons.tsx';

interface Item {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly href: string;
  readonly isCurrent: boolean;
}
interface Group {
  readonly label?: string;
  readonly items: readonly Item[];
}

const PROJECT = /^\/projects\/([0-9a-f-]{36})(?:\/(\w+))?/;

/** The left navigation: the projects, the project that is open, then settings and help. */
export function useNavigation(path: string): readonly Group[] {
  const [, projectId, part] = PROJECT.exec(path) ?? [];
  const title = usePlanTitle(projectId);
  const top = (id: string, label: string, icon: IconName): Item => ({
    id,
    label,
    icon,
    href: `/${id}`,
    isCurrent: projectId === undefined && path.startsWith(`/${id}`),
  });
  const inProject = (id: string, label: string, icon: IconName): Item => ({
    id: `project-${id}`,
    label,
    icon,
    href: `/projects/${projectId ?? ''}${id === '' ? '' : `/${id}`}`,
    isCurrent: (part ?? '') === id,
  });
  const project: Group = {
    label: title ?? 'This project',
    items: [
      inProject('', 'At a glance', 'home'),
      inProject('plan', 'Plan', 'edit'),
      inProject('insight', 'What we know', 'search'),
      inProject('equality', 'Equality', 'people'),
      inProject('stakeholders', 'Stakeholders', 'grid'),
      inProject('activities', 'Activities', 'calendar'),
      inProject('timeline', 'Timeline', 'list'),
      inProject('readiness', 'Readiness', 'checkCircle'),
      inProject('people', 'People', 'people'),
      inProject('money', 'Money', 'money'),
      inProject('documents', 'Documents', 'document'),
      inProject('history', 'History', 'clock'),
    ],
  };
  return [
    {
      items: [
        top('projects', 'Projects', 'folder'),
        top('directory', 'Directory', 'people'),
        top('library', 'Insight library', 'archive'),
        top('people', 'People', 'people'),
        top('claims', 'Claims', 'money'),
        top('payments', 'Payments', 'export'),
        top('money', 'Money of the area', 'grid'),
        top('policies', 'Expenses policies', 'document'),
      ],
    },
    ...(projectId === undefined ? [] : [project]),
    { items: [top('settings', 'Settings', 'settings'), top('help', 'Help', 'help')] },
  ];
}
