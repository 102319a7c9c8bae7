import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { allProjects } from './list.ts';

/** The project with a reference, however it is written; ends the command when there is none. */
export async function projectIdOf(session: Session, reference: string): Promise<string> {
  const projects = await allProjects(session);
  const found = projects.find(
    (project) => project.reference.toLowerCase() === reference.trim().toLowerCase(),
  );
  if (!found)
    throw new Stop(
      `There is no project with the reference ${reference}.\n“desk list” names the projects that are here.`,
    );
  return found.id;
}
