import type { ListFormat } from './list-file.js';

/** A list that can be loaded: who publishes it, where, and on what terms. */
export interface CatalogueEntry {
  /** `ofac-sdn`; the prefix of its entity ids */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** readable formats and the publisher's addresses of each, best first (delimited formats: every file of the set) */
  readonly downloads: readonly ListDownload[];
  readonly licence: string;
  /** line to show wherever data of the list is shown */
  readonly attribution: string;
  /** least plausible number of entities; with fewer the file was cut off, or is another one */
  readonly floor: number;
  /** `YYYY-MM-DD`: no longer maintained since that day; null for a current list */
  readonly retired: string | null;
}

export interface ListDownload {
  readonly format: ListFormat;
  readonly urls: readonly string[];
}

const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';
const OFAC_LICENCE = 'Public domain (work of the US government, 17 USC 105)';
const EU = 'https://webgate.ec.europa.eu/fsd/fsf/public/files';
/** the token that the Commission publishes for everyone: base64 of `token-2017` */
const EU_TOKEN = 'content?token=dG9rZW4tMjAxNw';
const UK = 'https://sanctionslist.fcdo.gov.uk/docs';
const OGL = 'Open Government Licence v3.0';
const OGL_ATTRIBUTION = 'Contains public sector information licensed under the Open Government Licence v3.0';

/**
 * Every list known by name. The addresses are the publishers' own pages as of 2026. The floors are about seven tenths
 * of the smallest file seen since 2023, so that an ordinary round of delistings passes and half a file does not.
 */
export const catalogue: readonly CatalogueEntry[] = [
  {
    id: 'ofac-sdn',
    title: 'OFAC Specially Designated Nationals and Blocked Persons List',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    downloads: [
      { format: 'ofac-sdn-xml', urls: [`${OFAC}/SDN.XML`] },
      { format: 'ofac-advanced-xml', urls: [`${OFAC}/SDN_ADVANCED.XML`] },
      {
        format: 'ofac-delimited',
        urls: ['SDN.CSV', 'ALT.CSV', 'ADD.CSV', 'SDN_COMMENTS.CSV'].map((name) => `${OFAC}/${name}`),
      },
    ],
    licence: OFAC_LICENCE,
    attribution: 'Source: OFAC, US Department of the Treasury',
    floor: 9000,
    retired: null,
  },
  {
    id: 'ofac-consolidated',
    title: 'OFAC Consolidated (non-SDN) Sanctions List',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    downloads: [
      { format: 'ofac-sdn-xml', urls: [`${OFAC}/CONSOLIDATED.XML`] },
      { format: 'ofac-advanced-xml', urls: [`${OFAC}/CONS_ADVANCED.XML`] },
      {
        format: 'ofac-delimited',
        urls: ['CONS_PRIM.CSV', 'CONS_ALT.CSV', 'CONS_ADD.CSV', 'CONS_COMMENTS.CSV'].map(
          (name) => `${OFAC}/${name}`,
        ),
      },
    ],
    licence: OFAC_LICENCE,
    attribution: 'Source: OFAC, US Department of the Treasury',
    floor: 300,
    retired: null,
  },
  {
    id: 'eu-fsf',
    title: 'EU consolidated list of persons, groups and entities subject to financial sanctions',
    publisher: 'European Commission, DG FISMA (Financial Sanctions Files)',
    downloads: [
      { format: 'eu-fsf-xml', urls: [`${EU}/xmlFullSanctionsList_1_1/${EU_TOKEN}`] },
      { format: 'eu-fsf-csv', urls: [`${EU}/csvFullSanctionsList_1_1/${EU_TOKEN}`] },
    ],
    licence: 'Reuse with attribution (Commission Decision 2011/833/EU, CC BY 4.0)',
    attribution: '© European Union, consolidated list of financial sanctions',
    floor: 3500,
    retired: null,
  },
  {
    id: 'uk-sanctions-list',
    title: 'UK Sanctions List',
    publisher: 'UK Foreign, Commonwealth & Development Office',
    downloads: [
      { format: 'uk-sanctions-list-xml', urls: [`${UK}/UK-Sanctions-List.xml`] },
      { format: 'uk-sanctions-list-csv', urls: [`${UK}/UK-Sanctions-List.csv`] },
    ],
    licence: OGL,
    attribution: OGL_ATTRIBUTION,
    floor: 3000,
    retired: null,
  },
  {
    id: 'un',
    title: 'United Nations Security Council Consolidated List',
    publisher: 'United Nations Security Council',
    downloads: [
      {
        format: 'un-consolidated-xml',
        urls: ['https://scsanctions.un.org/resources/xml/en/consolidated.xml'],
      },
    ],
    licence: 'UN terms of use; no explicit open licence, no endorsement implied',
    attribution: 'Source: United Nations Security Council Consolidated List',
    floor: 600,
    retired: null,
  },
  {
    id: 'uk-ofsi-conlist',
    title: 'UK OFSI consolidated list of asset freeze targets',
    publisher: 'HM Treasury, Office of Financial Sanctions Implementation',
    downloads: [
      {
        format: 'uk-ofsi-conlist-csv',
        urls: ['https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv'],
      },
    ],
    licence: OGL,
    attribution: OGL_ATTRIBUTION,
    floor: 1500,
    retired: '2026-01-28',
  },
];

/** Ids of the five lists that a full screening needs, in the order in which they are named. */
export const CURRENT_LISTS: readonly string[] = catalogue
  .filter(({ retired }) => retired === null)
  .map(({ id }) => id);

/** The catalogue's entry of a list, or null for an own list. */
export function catalogueEntry(list: string): CatalogueEntry | null {
  return catalogue.find(({ id }) => id === list) ?? null;
}
