import { readXml } from './read-xml.ts';

/** The parts of the file by path, XML as text; pictures are listed with no text. */
export type Parts = ReadonlyMap<string, string>;

const isXml = (path: string): boolean => /\.(xml|rels)$/.test(path);

const NEEDED = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'docProps/core.xml',
];

/** Every part is there, well-formed, has a content type, and points only at parts that exist. */
export function checkPackage(parts: Parts): string[] {
  return [
    ...NEEDED.filter((path) => !parts.has(path)).map((path) => `${path} is missing`),
    ...[...parts]
      .filter(([path, xml]) => isXml(path) && !readXml(xml))
      .map(([path]) => `${path} is not well-formed`),
    ...checkContentTypes(parts),
    ...[...parts].flatMap(([path, xml]) =>
      path.endsWith('.rels') ? checkRelationships(path, xml, parts) : [],
    ),
  ];
}

function checkContentTypes(parts: Parts): string[] {
  const endings = new Set<string>();
  const named = new Set<string>();
  readXml(parts.get('[Content_Types].xml') ?? '<none/>', {
    open: (name, attributes) => {
      if (name === 'Default') endings.add((attributes['Extension'] ?? '').toLowerCase());
      if (name === 'Override') named.add(attributes['PartName'] ?? '');
    },
  });
  const known = (path: string): boolean => named.has(`/${path}`) || endings.has(path.split('.').at(-1) ?? '');
  return [
    ...[...parts.keys()]
      .filter((path) => !known(path) && path !== '[Content_Types].xml')
      .map((path) => `${path} has no content type`),
    ...[...named]
      .filter((path) => !parts.has(path.slice(1)))
      .map((path) => `${path} has a content type but is not there`),
  ];
}

/** Targets inside the file must exist; the app writes none outside it. */
function checkRelationships(path: string, xml: string, parts: Parts): string[] {
  const folder = path.replace(/_rels\/[^/]*$/, '');
  const problems: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      if (attributes['TargetMode'] === 'External') problems.push(`${path} points outside the file`);
      else if (!parts.has(resolve(folder, target)))
        problems.push(`${path} points at a part that is not there`);
    },
  });
  return problems;
}

const resolve = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
