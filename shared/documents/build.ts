import { hasWords, missingRun, oneLine, plain, TO_BE_COMPLETED } from './words.ts';
import type { DocumentDefinition, DocumentOptions } from './define.ts';
import type { Facts, SourceName } from './facts.ts';
import { listMissing, uniqueMarks } from './missing.ts';
import type { Block, DocumentModel, MissingMark } from './model.ts';

const DRAFT_LINE = 'DRAFT – not complete';
const FORMATS = 'Contact the engagement team for this document in another format';

type PlanHeads = Pick<Facts, 'area' | 'plan'>;

/** Puts a document together: title block, the definition's blocks and, on a draft, what is still to complete (§3.0). */
export function buildDocument<S extends SourceName>(
  definition: DocumentDefinition<S>,
  facts: Pick<Facts, S> & PlanHeads,
  chosen: DocumentOptions,
): DocumentModel {
  const options = { ...chosen, short: chosen.short && definition.hasShortForm };
  const body = [...formatsBlocks(facts.area), ...definition.build(facts, options)];
  const marks = missingIn(definition, facts, chosen);
  const status = marks.length > 0 ? 'draft' : 'final';
  return {
    ...headFacts(facts),
    code: definition.code,
    title: definition.title,
    version: options.version,
    status,
    date: options.today,
    marking: definition.audience === 'personal' ? 'Official-sensitive: personal' : '',
    author: options.author,
    largePrint: options.largePrint,
    blocks: [
      titleBlock(definition.title, { ...headFacts(facts), ...options, status }),
      ...body,
      ...draftEnd(marks, options),
    ],
  };
}

/**
 * What keeps the document a draft. The short form is final only when the whole plan is: two pages cannot make
 * an unfinished plan complete.
 */
export function missingIn<S extends SourceName>(
  definition: DocumentDefinition<S>,
  facts: Pick<Facts, S> & PlanHeads,
  options: DocumentOptions,
): readonly MissingMark[] {
  const whole = definition.build(facts, { ...options, short: false });
  const printed = listMissing([...formatsBlocks(facts.area), ...whole]);
  return [...printed, ...stopsIn(definition, facts, printed)];
}

/**
 * The rules that keep the document a draft, after the answers it lacks. A rule about a field that is already
 * marked as missing says the same thing again, so it is left out.
 */
function stopsIn<S extends SourceName>(
  { isStoppedBy }: DocumentDefinition<S>,
  facts: Pick<Facts, S>,
  printed: readonly MissingMark[],
): readonly MissingMark[] {
  const stops = 'findings' in facts ? (facts as Pick<Facts, 'findings'>).findings : [];
  if (!isStoppedBy) return [];
  const known = new Set(printed.map(({ link }) => link));
  const marks = stops
    .filter((stop) => isStoppedBy(stop) && !known.has(stop.link))
    .map(({ words, link }) => ({ label: words, link }));
  return uniqueMarks(marks);
}

function headFacts({
  area,
  plan,
}: PlanHeads): Pick<DocumentModel, 'organisation' | 'reference' | 'projectTitle' | 'formatsLine'> {
  return {
    organisation: area.name,
    reference: plan.head.reference,
    projectTitle: hasWords(plan.records.project.title)
      ? oneLine(plan.records.project.title)
      : TO_BE_COMPLETED,
    formatsLine: formatsLine(area),
  };
}

function formatsLine(area: Contact): string {
  const ways = contactWays(area);
  return `${FORMATS}: ${ways === '' ? TO_BE_COMPLETED : ways}`;
}

type Contact = Pick<Facts['area'], 'teamEmail' | 'teamPhone'>;

const contactWays = (area: Contact): string =>
  [area.teamEmail, area.teamPhone].filter(hasWords).map(oneLine).join(', ');

/** The footer cannot hold a mark, so an area without a contact says so on the first page as well. */
const formatsBlocks = (area: Contact): readonly Block[] =>
  contactWays(area) === ''
    ? [
        {
          kind: 'paragraph',
          runs: [
            plain(`${FORMATS}: `),
            missingRun('Contact of the engagement team (foot of each page)', 'area.teamEmail'),
          ],
        },
      ]
    : [];

/** What the head of a document says that belongs to no plan. */
export interface Heads {
  readonly code: string;
  readonly title: string;
  /** What it is about, for the file’s properties. */
  readonly subject: string;
  readonly area: Contact & Pick<Facts['area'], 'name'>;
  readonly reference: string;
  readonly marking: string;
  /** The lines under the title. */
  readonly lines: readonly string[];
  readonly print?: Pick<DocumentModel, 'compact' | 'landscape'>;
}

/** Puts a document together that belongs to no plan, and says what it lacks (§3.0, R-162). */
export function assemble(
  heads: Heads,
  blocks: readonly Block[],
  options: Omit<DocumentOptions, 'short'>,
): { readonly model: DocumentModel; readonly missing: readonly MissingMark[] } {
  const body = [...formatsBlocks(heads.area), ...blocks];
  const missing = listMissing(body);
  const status = missing.length > 0 ? 'draft' : 'final';
  const draft = status === 'draft' ? { draftLine: DRAFT_LINE } : {};
  const { code, title, marking, reference, subject } = heads;
  return {
    missing,
    model: {
      code,
      title,
      marking,
      reference,
      organisation: heads.area.name,
      projectTitle: subject,
      formatsLine: formatsLine(heads.area),
      version: options.version,
      status,
      date: options.today,
      author: options.author,
      largePrint: options.largePrint,
      ...heads.print,
      blocks: [
        { kind: 'title', text: title, lines: heads.lines, ...draft },
        ...body,
        ...draftEnd(missing, { short: false }),
      ],
    },
  };
}

interface TitleFacts {
  readonly projectTitle: string;
  readonly reference: string;
  readonly organisation: string;
  readonly version: number;
  readonly short: boolean;
  readonly status: DocumentModel['status'];
}

function titleBlock(title: string, facts: TitleFacts): Block {
  const state = `Version ${facts.version}, ${facts.status}`;
  // Two pages have no room for five lines of title.
  const lines = facts.short
    ? [facts.projectTitle, `Short form. Reference: ${facts.reference}. ${state}`]
    : [facts.projectTitle, `Reference: ${facts.reference}`, `Organisation: ${facts.organisation}`, state];
  return {
    kind: 'title',
    text: title,
    lines,
    ...(facts.status === 'draft' ? { draftLine: DRAFT_LINE } : {}),
  };
}

/** The list at the end of a draft; on the short form in one line, so that it stays short. */
function draftEnd(
  marks: readonly MissingMark[],
  { short }: Pick<DocumentOptions, 'short'>,
): readonly Block[] {
  if (marks.length === 0) return [];
  const labels = marks.map(({ label }) => label);
  return [{ kind: 'stillToComplete', items: short ? [labels.join('; ')] : labels }];
}

/**
 * §3.0 File name: `{reference}_{document code}_{version}_{yyyy-mm-dd}.docx`. The short form and large print would
 * otherwise overwrite the standard file of the same version and day, so they add `_short` and `_large-print`.
 */
export function fileName(
  model: Pick<DocumentModel, 'reference' | 'code' | 'version' | 'date' | 'largePrint'>,
  short = false,
): string {
  const variant = `${short ? '_short' : ''}${model.largePrint ? '_large-print' : ''}`;
  return `${model.reference}_${model.code}_${model.version}${variant}_${model.date}.docx`;
}
