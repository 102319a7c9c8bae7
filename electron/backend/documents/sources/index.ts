import type { DocumentDefinition } from '../../../../shared/documents/define.ts';
import type { Facts, SourceName } from '../../../../shared/documents/facts.ts';
import type { ProjectHead } from '../../../../shared/domain/projects/shapes.ts';
import type { Reader } from '../../store/handles.ts';
import { loadArea } from './area.ts';
import { loadActivities, loadConsultation, loadEquality, loadInsight, loadStakeholders } from './later.ts';
import { loadPlan } from './plan.ts';

/** What a loader may ask of the store. */
export interface SourceRequest {
  readonly db: Reader;
  readonly head: ProjectHead;
}

type Loaders = { readonly [S in Exclude<SourceName, 'history'>]: (request: SourceRequest) => Facts[S] };

const LOADERS: Loaders = {
  area: loadArea,
  plan: loadPlan,
  insight: loadInsight,
  equality: loadEquality,
  stakeholders: loadStakeholders,
  activities: loadActivities,
  consultation: loadConsultation,
};

/** Loads exactly the sources a document names, and area and plan, which every document's head needs. History is the caller's. */
export function loadSources(definition: DocumentDefinition, request: SourceRequest): Omit<Facts, 'history'> {
  const names = new Set<SourceName>([...definition.sources, 'area', 'plan']);
  const wanted = (Object.keys(LOADERS) as (keyof Loaders)[]).filter((name) => names.has(name));
  // Only the named keys are present; a definition's `build` is typed to see no others.
  return Object.fromEntries(wanted.map((name) => [name, LOADERS[name](request)])) as unknown as Omit<
    Facts,
    'history'
  >;
}
