import type { ReadinessItem } from '../../../shared/domain/readiness/readiness.ts';
import { readinessOf } from '../../../shared/domain/readiness/readiness.ts';
import type { RuleFacts } from '../../../shared/domain/rules/shapes.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { plural } from '../../../shared/values/text.ts';
import type { Log } from '../../backend/context.ts';
import { printJson, type Output } from '../output.ts';
import { needStore, systemClock, withSession, type Session } from '../session.ts';
import { Stop } from '../stop.ts';
import type { CommonOptions } from './options.ts';
import { projectIdOf } from './project-id.ts';

export interface ReadinessOptions extends CommonOptions {
  readonly project: string;
  /** The date the rules are asked about, instead of the real one. */
  readonly today: string | undefined;
}

/** Everything the rules say about a project, as the Readiness page does: by what it asks, with the id of each rule. */
export async function printReadiness(
  options: ReadinessOptions,
  { output, log }: { readonly output: Output; readonly log: Log },
): Promise<void> {
  needStore(options.store);
  await withSession({ store: options.store, log }, async (session) => {
    const facts = await factsOf(session, options);
    const { stops, needsReason, worth, accepted } = readinessOf(facts);
    if (options.json) {
      printJson(output, {
        stops: stops.map(brief),
        needsReason: needsReason.map(brief),
        worth: worth.map(brief),
        accepted: accepted.map((item) => ({ ...brief(item), reason: item.override.reason })),
      });
      return;
    }
    output.out(
      [
        listed('Stops the next step', stops, ({ step }) => (step === undefined ? '' : ` [${step}]`)),
        listed('Needs a reason', needsReason),
        listed('Worth thinking about', worth),
        listed('Accepted with a reason', accepted, (item) => ` [${item.override.reason}]`),
        `${plural(stops.length, 'finding')} ${stops.length === 1 ? 'stops' : 'stop'} the next step, ${needsReason.length} ${needsReason.length === 1 ? 'needs' : 'need'} a reason.\n`,
      ].join(''),
    );
  });
}

/** Everything a rule may look at, from the same operations the window asks. */
async function factsOf(session: Session, { project, today }: ReadinessOptions): Promise<RuleFacts> {
  const projectId = await projectIdOf(session, project);
  const plan = await session.get('projects.getPlan', { projectId });
  const { neighbours } = await session.get('projects.neighbours', { projectId });
  const { areas } = await session.get('setup.get', {});
  const area = areas.find(({ id }) => id === plan.head.areaId);
  if (!area) throw new Stop('The area of this project is not in these records.');
  return { ...plan, area, neighbours, today: today ?? londonDate(systemClock.now()) } as unknown as RuleFacts;
}

const brief = ({ finding, link, source, part, step }: ReadinessItem) => ({
  rule: finding.rule,
  level: finding.level,
  words: finding.words,
  link,
  part: part.number === 0 ? part.title : `${part.number} ${part.title}`,
  source,
  ...(step === undefined ? {} : { step }),
});

const listed = <Item extends ReadinessItem>(
  title: string,
  items: readonly Item[],
  more: (item: Item) => string = () => '',
): string =>
  items.length === 0
    ? ''
    : `${title}\n${items.map((item) => `  ${item.finding.rule}  ${item.finding.words}${more(item)}\n`).join('')}\n`;
