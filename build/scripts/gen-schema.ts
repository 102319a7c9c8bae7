/** Writes the schemas of the files people hand in, from their shapes, for programs other than this one. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { ClaimFile } from '../../shared/domain/claim-file/shapes.ts';
import { ClaimCheckFile, PolicyCheckFile } from '../../shared/domain/claims/check-file/shapes.ts';
import { PLAN_FORM } from '../../shared/domain/plan/form/index.ts';
import { nameWords } from '../../shared/domain/project-file/places.ts';
import { ProjectFile } from '../../shared/domain/project-file/shapes.ts';

interface Schema {
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const ISO_DATE_LENGTH = 10;

const questions = questionWords();
const schema = z.toJSONSchema(ProjectFile, { io: 'input' }) as Schema;
schema.title = 'Engagement Desk project file';
schema.description =
  'One engagement project as a lead hands it on: its area, the people it names, the answers of its plan and the lines of its lists. People are named by an id that counts inside this file only.';
nameParts(schema, []);
const config = await resolveConfig(fileURLToPath(new URL('../prettier.json', import.meta.url)), {
  config: fileURLToPath(new URL('../prettier.json', import.meta.url)),
});
await write('project-file/edproj', schema);

const claim = z.toJSONSchema(ClaimCheckFile, { io: 'input' }) as Schema;
claim.title = 'A claim to check';
claim.description =
  'One expenses claim for the command `claims check`: what was claimed, the receipts, and what the rules look at beside it.';
nameParts(claim, []);
await write('claims/check-file/claim', claim);

const policy = z.toJSONSchema(PolicyCheckFile, { io: 'input' }) as Schema;
policy.title = 'A policy to try';
policy.description =
  'The versions of a policy on expenses for the command `claims check`. What a version leaves out is as in the starting values.';
nameParts(policy, []);
await write('claims/check-file/policy', policy);

const claimFile = z.toJSONSchema(ClaimFile, { io: 'input' }) as Schema;
claimFile.title = 'Engagement Desk claim file';
claimFile.description =
  'One expenses claim that leaves so that somebody else decides, and comes back with the decision. It holds personal data.';
nameParts(claimFile, []);
await write('claim-file/edclaim', claimFile);

/** Writes a schema into its folder of the domain, formatted as the house formats. */
async function write(name: string, content: Schema): Promise<void> {
  const target = fileURLToPath(new URL(`../../shared/domain/${name}.schema.json`, import.meta.url));
  writeFileSync(target, await format(JSON.stringify(content), { ...config, parser: 'json' }));
}

/** What the plan form asks, by the field's place in the file: `records.project.title`, `rows.risk.owner`. */
function questionWords(): ReadonlyMap<string, string> {
  const items = PLAN_FORM.flatMap((section) => section.items);
  return new Map(
    items.flatMap((item): readonly (readonly [string, string])[] => {
      if (item.kind === 'field') return [[`records.${item.key}`, item.label]];
      if (item.kind !== 'rows') return [];
      return [
        [`rows.${item.row}`, item.title],
        ...item.fields.map((each) => [`rows.${item.row}.${each.key}`, each.label] as const),
      ];
    }),
  );
}

function nameParts(part: Schema, path: readonly string[]): void {
  const name = path.at(-1);
  if (name !== undefined) {
    part.title = capital(nameWords(name));
    const question = questions.get(path.join('.'));
    if (question !== undefined) part.description = question;
  }
  markDates(part);
  for (const [key, inner] of Object.entries(part.properties ?? {})) nameParts(inner, [...path, key]);
  for (const [key, inner] of Object.entries(part.items?.properties ?? {})) nameParts(inner, [...path, key]);
}

/** The shape checks a date with code, which a schema cannot show; nothing else is ten characters long. */
function markDates(part: Schema): void {
  for (const each of [part, ...(part.anyOf ?? [])]) {
    if (each.type === 'string' && each.maxLength === ISO_DATE_LENGTH) each.format = 'date';
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
