import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../../shared/domain/project-file/read.ts';
import { FILE_STEPS } from '../../../shared/domain/project-file/steps.ts';
import { laterRecords } from '../../support/later-records.ts';
import { bad, saidOf } from './sample.ts';

/** The sample of the first release, as its app wrote it. */
const OLD = readFileSync(
  new URL('../../fixtures/project-files/stroke-rehabilitation-v1.edproj.json', import.meta.url),
  'utf8',
);
const old = JSON.parse(OLD) as { records: Record<string, object>; rows: Record<string, object[]> };

describe('a file of version 1', () => {
  const read = readProjectFile(OLD);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { records, rows, directory, people } = read.value;

  it('is opened with every answer and every line it had', () => {
    for (const [kind, record] of Object.entries(old.records))
      expect(records[kind as 'project']).toMatchObject(record);
    for (const [kind, list] of Object.entries(old.rows)) expect(rows[kind as 'risk']).toEqual(list);
    expect(people).toHaveLength(5);
  });

  it('gains the new records with nothing in them', () => {
    expect(records).toMatchObject(laterRecords());
    expect(records.project).toMatchObject({ relatedProjects: [], jointBodies: [] });
    expect(directory).toEqual({ stakeholder: [], insightSource: [] });
  });

  it('R-019 gains the standard groups, and no other line', () => {
    expect(rows.eiaGroup).toHaveLength(30);
    expect(rows.eiaGroup[0]).toMatchObject({ groupCode: 'AGE', relevance: null, activityIds: [] });
    expect(rows.eiaGroup.at(-1)?.groupCode).toBe('LOOKED_AFTER_CHILDREN');
    const gained = Object.keys(rows).filter((kind) => !Object.hasOwn(old.rows, kind));
    expect(gained.filter((kind) => rows[kind as 'theme'].length > 0)).toEqual(['eiaGroup']);
  });

  it('names a mistake it had, in its place', () => {
    const spoiled = OLD.replace('"likelihood": 4', '"likelihood": 9');
    expect(saidOf(spoiled)).toBe(
      bad('risks, line 1, likelihood (rows.risk[0].likelihood)', 'it is more than 5'),
    );
  });
});

describe('a step', () => {
  it('never throws, whatever a file holds', () => {
    const anything = fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.jsonValue(),
      (file, inner) => {
        for (const step of Object.values(FILE_STEPS)) {
          step(file);
          step({ records: inner, rows: inner });
          step({ records: { project: inner }, rows: [inner] });
        }
      },
    );
    expect(() => fc.assert(anything)).not.toThrow();
  });
});
