import type { DirectoryKind } from '../directory/shapes.ts';
import type { RecordKind, RowKind } from '../plan/shapes.ts';

/** A way into a file: names and places counted from 0. */
export type FilePath = readonly PropertyKey[];

const ROW_WORDS: Readonly<Record<RowKind, string>> = {
  risk: 'risks',
  milestone: 'milestones',
  budgetLine: 'budget lines',
  keyMessage: 'key messages',
  channelUse: 'ways of reaching people',
  partner: 'partner organisations',
  keyContact: 'key contacts',
  measure: 'measures of success',
  advice: 'engagement advice',
  feedbackDelivery: 'feedback given',
  dutyVersion: 'earlier assessments of the legal duty',
  reviewTrigger: 'reasons to look at the legal duty again',
  findingOverride: 'warnings that were accepted',
  insightUse: 'what we already know',
  eiaGroup: 'groups of the equality assessment',
  eiaPrevious: 'earlier equality actions',
  eiaAction: 'equality action plan',
  projectStakeholder: 'stakeholders of the project',
  stakeholderPosition: 'places on the stakeholder map',
  contactEntry: 'contacts with stakeholders',
  activity: 'activities',
  checklistItem: 'activity checklists',
  surveyQuestion: 'survey questions',
  activityReach: 'people reached',
  theme: 'what people said',
};

const RECORD_WORDS: Readonly<Record<RecordKind, string>> = {
  project: 'project details',
  legalDuty: 'legal duty',
  level: 'level of engagement',
  money: 'words about the budget',
  evaluation: 'evaluation',
  dataProtection: 'data protection',
  signOff: 'sign-off',
  knowledge: 'words about what we know',
  equality: 'equality impact assessment',
  involvement: 'who to involve',
  scrutiny: 'health scrutiny',
  consultation: 'formal consultation',
};

const DIRECTORY_WORDS: Readonly<Record<DirectoryKind, string>> = {
  stakeholder: 'stakeholders in the directory',
  insightSource: 'insight library',
  groupNote: 'words for groups',
};

const SHORT_WORDS: Readonly<Record<string, string>> = {
  dpia: 'data protection assessment',
  qia: 'quality assessment',
  sro: 'senior sign-off',
  org: 'organisation',
  comms: 'communications',
  ref: 'reference',
};

/** `mitigatingAction` → `mitigating action`, `projectLeadId` → `project lead`. */
export const nameWords = (name: string): string =>
  name
    .replace(/(?<=[a-z])Ids?$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .toLowerCase()
    .split(' ')
    .map((word) => SHORT_WORDS[word] ?? word)
    .join(' ');

const lookUp = (words: Readonly<Record<string, string>>, name: PropertyKey | undefined): string => {
  const key = String(name);
  return Object.hasOwn(words, key) ? (words[key] ?? key) : nameWords(key);
};

/** What a list of a file is called: `activities`. */
export const listWordsOf = (name: PropertyKey): string => lookUp({ ...ROW_WORDS, ...DIRECTORY_WORDS }, name);

/** Names as they are; places as `line 3`, counted from 1 as people count. */
const restWords = (rest: FilePath): readonly string[] =>
  rest.map((step) => (typeof step === 'number' ? `line ${step + 1}` : nameWords(String(step))));

/** Where something is, in words a lead understands: `risks, line 3, mitigating action`. */
export function placeWords(path: FilePath): string {
  const [first, second, ...rest] = path;
  if (first === undefined) return 'the file as a whole';
  if (second === undefined) return nameWords(String(first));
  if (first === 'rows') return [lookUp(ROW_WORDS, second), ...restWords(rest)].join(', ');
  if (first === 'records') return [lookUp(RECORD_WORDS, second), ...restWords(rest)].join(', ');
  if (first === 'directory') return [lookUp(DIRECTORY_WORDS, second), ...restWords(rest)].join(', ');
  if (first === 'people') return [`person ${Number(second) + 1}`, ...restWords(rest)].join(', ');
  return restWords(path).join(', ');
}

/** The same place as a programmer writes it: `rows.risk[2].mitigatingAction`. */
const pathText = (path: FilePath): string =>
  path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');

/** Both: the words first, the exact place after them. */
export const whereWords = (path: FilePath): string =>
  path.length === 0 ? placeWords(path) : `${placeWords(path)} (${pathText(path).slice(0, 200)})`;
