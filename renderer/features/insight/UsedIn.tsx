import { plural } from '../../../shared/values/text.ts';
import { useAsk } from '../../data/useAsk.ts';
import { None } from './source-columns.tsx';

/** In how many projects a source is used; asked only for the lines that are on screen. */
export function UsedIn({ id }: { readonly id: string }) {
  const usage = useAsk('directory.usage', { kind: 'insightSource', id });
  const projects = usage.value?.projects;
  if (projects === undefined) return null;
  if (projects.length === 0) return <None words="No project" />;
  return (
    <span title={projects.map(({ reference, title }) => `${reference} ${title}`).join('\n')}>
      {projects.length === 1 ? projects[0]?.reference : plural(projects.length, 'project')}
    </span>
  );
}
