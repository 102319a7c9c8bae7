import type { DocumentDefinition } from '../../../../shared/documents/define.ts';
import type { Facts, SourceName } from '../../../../shared/documents/facts.ts';
import { activitiesOf } from '../../../../shared/documents/from-plan/activities.ts';
import { consultationOf } from '../../../../shared/documents/from-plan/consultation.ts';
import { equalityOf } from '../../../../shared/documents/from-plan/equality.ts';
import { insightOf } from '../../../../shared/documents/from-plan/insight.ts';
import { planOf } from '../../../../shared/documents/from-plan/plan.ts';
import type { PlanSource } from '../../../../shared/documents/from-plan/source.ts';
import { stakeholdersOf } from '../../../../shared/documents/from-plan/stakeholders.ts';
import { themesOf } from '../../../../shared/documents/from-plan/themes.ts';
import type { ProjectHead } from '../../../../shared/domain/projects/shapes.ts';
import type { Neighbour } from '../../../../shared/domain/rules/shapes.ts';
import type { IsoDate } from '../../../../shared/values/dates.ts';
import type { Reader } from '../../store/handles.ts';
import { loadArea } from './area.ts';
import { loadCompanions } from './companions.ts';
import { loadStops } from './findings.ts';
import { readProject } from './read-project.ts';

/** What a loader may ask. */
export interface SourceRequest {
  readonly db: Reader;
  readonly head: ProjectHead;
  /** The date the documents are printed with. */
  readonly today: IsoDate;
  /** Asked only where the rules are. */
  readonly neighbours: () => readonly Neighbour[];
}

/** A request with the whole project, read once for all its documents. */
export interface Opened extends SourceRequest {
  readonly source: PlanSource;
}

/** Facts a loader gives; the history is the caller's. */
type Loaded = Omit<Facts, 'history'>;
type Loaders = { readonly [S in keyof Loaded]: (opened: Opened) => Loaded[S] };

const LOADERS: Loaders = {
  area: loadArea,
  plan: ({ source }) => planOf(source),
  insight: ({ source }) => insightOf(source),
  equality: ({ source }) => equalityOf(source),
  stakeholders: ({ source }) => stakeholdersOf(source),
  activities: ({ source }) => activitiesOf(source),
  themes: ({ source }) => themesOf(source),
  consultation: ({ source }) => consultationOf(source),
  findings: loadStops,
  companions: loadCompanions,
};

/**
 * The facts of one project's documents: exactly the sources a document names, and area and plan, which every document's
 * head needs. The project is read once and each source is mapped once, however many documents ask.
 */
export function openSources(request: SourceRequest): (definition: DocumentDefinition) => Loaded {
  const opened: Opened = { ...request, source: readProject(request.db, request.head, request.today) };
  const known = new Map<SourceName, unknown>();
  const load = (name: keyof Loaded): unknown => {
    if (!known.has(name)) known.set(name, LOADERS[name](opened));
    return known.get(name);
  };
  return ({ sources }) => {
    const names = new Set<SourceName>([...sources, 'area', 'plan']);
    const wanted = (Object.keys(LOADERS) as (keyof Loaded)[]).filter((name) => names.has(name));
    // Only the named keys are present; a definition's `build` is typed to see no others.
    return Object.fromEntries(wanted.map((name) => [name, load(name)])) as unknown as Loaded;
  };
}

/** The facts of one document. */
export const loadSources = (definition: DocumentDefinition, request: SourceRequest): Loaded =>
  openSources(request)(definition);
