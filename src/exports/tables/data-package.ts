/** /datapackage.json beside the tables: what is in them, for programs. */
import { siteLine, siteName } from '../../site.ts';
import { absoluteUrl, homeUrl, pageUrl } from '../../urls.ts';
import { allTables } from './all-tables.ts';
import type { Field, Table, TableLink } from './table.ts';

/**
 * A data package: https://specs.frictionlessdata.io/tabular-data-package/ (version 1, which all its readers read).
 * Out: the file. The paths in it are relative, so that a copy of the folder is a package too.
 */
export function dataPackage(): string {
  const file = {
    profile: 'tabular-data-package',
    name: 'steppe-archive',
    title: `${siteName}: ${siteLine}`,
    homepage: absoluteUrl(homeUrl()),
    description: `Every table of ${siteName}. What is not known is empty; a cell that a spreadsheet would take for a formula has an apostrophe before it. All is told on ${absoluteUrl(pageUrl('about/data/'))}.`,
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title: 'Of our own records. The words of the articles belong to their holders: see rights_holder.',
      },
    ],
    resources: allTables.map(resource),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function resource({ name, title, what, key, fields, links }: Table): object {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description: what,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fields.map(fieldOf),
      missingValues: [''],
      primaryKey: key,
      ...(links.length > 0 && { foreignKeys: links.map((link) => keyOf(link, name)) }),
    },
  };
}

function fieldOf({ name, what, type, unit, always }: Field): object {
  return {
    name,
    type: type === 'list' ? 'string' : type,
    description: type === 'list' ? `${what} Several are joined by "; ".` : what,
    ...(type === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] }),
    ...(unit !== undefined && { unit }),
    ...(always && { constraints: { required: true } }),
  };
}

/** A link into the table itself has no name of a resource. */
function keyOf({ fields, to, at }: TableLink, name: string): object {
  return { fields, reference: { resource: to === name ? '' : to, fields: at } };
}
