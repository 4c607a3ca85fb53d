import { knownElements } from '../known-elements.js';

const DAY = 'Year Month Day';
const BOUNDARY = 'From To';

/**
 * The elements of OFAC's advanced schema (Sanctions 1.0) in the records that are read. Left out are references back to
 * a party, mentions of other documents, external references, durations, supporting information and limitations.
 */
export const OFAC_ADVANCED_ELEMENTS = knownElements({
  Location:
    'Comment LocationAreaCode LocationCountry LocationPart FeatureVersionReference IDRegDocumentReference',
  LocationPart: 'LocationPartValue',
  LocationPartValue: 'Comment Value',
  IDRegDocument:
    'Comment IDRegistrationNo IssuingAuthority DocumentDate IDRegDocumentMention FeatureVersionReference ' +
    'DocumentedNameReference ProfileRelationshipReference',
  DocumentDate: 'DatePeriod',
  DistinctParty: 'Comment Profile',
  Profile: 'Comment Identity Feature SanctionsEntryReference ExternalReference',
  ExternalReference: 'Comment DirectURL ExRefValue SubLink',
  SubLink: 'Description DirectURL',
  Identity: 'Comment Alias NamePartGroups IDRegDocumentReference',
  Alias: 'Comment DatePeriod DocumentedName',
  DocumentedName: 'Comment DocumentedNamePart DocumentedNameCountry IDRegDocumentReference',
  DocumentedNamePart: 'NamePartValue',
  DocumentedNameCountry: 'Comment',
  NamePartGroups: 'MasterNamePartGroup',
  MasterNamePartGroup: 'NamePartGroup',
  Feature: 'FeatureVersion IdentityReference',
  FeatureVersion: 'Comment DatePeriod VersionDetail VersionLocation IDRegDocumentReference',
  DatePeriod: 'Comment Start End DurationMinimum DurationMaximum',
  DurationMinimum: '*',
  DurationMaximum: '*',
  Start: BOUNDARY,
  End: BOUNDARY,
  From: DAY,
  To: DAY,
  Date: DAY,
  ProfileRelationship: 'Comment DatePeriod IDRegDocumentReference',
  SanctionsEntry:
    'Comment EntryEvent LimitationsToListing ProfileRelationshipReference SanctionsMeasure SupportingInfo',
  EntryEvent: 'Comment Date',
  SanctionsMeasure: 'Comment DatePeriod',
  SupportingInfo: 'DirectURL Text',
});
