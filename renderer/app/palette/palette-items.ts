import type { Output } from '../../../shared/contract/index.ts';
import { searchKey } from '../../../shared/values/text.ts';
import type { Action, ActionContext } from '../../state/action.ts';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is, or where it belongs. */
  readonly group: string;
  readonly keys?: string;
  readonly run: (context: ActionContext) => void;
}

const MOST_PROJECTS = 8;

type Projects = Output<'projects.list'>['projects'];

/** What fits what was typed: commands that make sense here, then projects. Nothing typed shows the commands. */
export function paletteItems(
  typed: string,
  {
    actions,
    projects,
    context,
  }: { readonly actions: readonly Action[]; readonly projects: Projects; readonly context: ActionContext },
): readonly PaletteItem[] {
  const words = searchKey(typed)
    .split(' ')
    .filter((word) => word !== '');
  const fits = (text: string): boolean => {
    const key = searchKey(text);
    return words.every((word) => key.includes(word));
  };
  const commands = actions
    .filter(({ id, when }) => id !== 'app.palette' && (when === undefined || when(context)))
    .filter(({ label, group }) => fits(`${label} ${group}`));
  const found =
    words.length === 0 ? [] : projects.filter(({ reference, title }) => fits(`${reference} ${title}`));
  const places = found.slice(0, MOST_PROJECTS).map(({ id, reference, title }) => ({
    id: `project ${id}`,
    label: title,
    group: reference,
    run: ({ goTo }: ActionContext) => goTo(`/projects/${id}`),
  }));
  return [...commands, ...places];
}
