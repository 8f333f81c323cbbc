/** Kinds of organisations as headings. */
import type { OrganisationRecord } from '../../records/organisation.ts';

/** The heading over organisations of each kind, in the order of the page. */
export const kindHeadings: Readonly<Record<OrganisationRecord['kind'], string>> = {
  'armed group': 'Armed groups',
  'government body': 'Government bodies',
  'international body': 'International bodies',
  'party or movement': 'Parties and movements',
  'religious body': 'Religious bodies',
  institute: 'Institutes',
  'media outlet': 'Media outlets',
  journal: 'Journals',
};
