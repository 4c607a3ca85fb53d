import { knownElements } from '../known-elements.js';

/**
 * The elements of the UK Sanctions List, from the list of 2026 and the publisher's format guide. Those marked `*` hold
 * texts whose own names vary with the release. Left out are SanctionsImposedIndicators, which says less than
 * SanctionsImposed, NonLatinScriptType, which the text itself shows, and DesignationSource, which says nothing of a
 * party.
 */
export const UK_ELEMENTS = knownElements({
  Designation:
    'LastUpdated DateDesignated UniqueID OFSIGroupID UNReferenceNumber Names NonLatinNames Titles RegimeName ' +
    'IndividualEntityShip DesignationSource SanctionsImposed SanctionsImposedIndicators OtherInformation ' +
    'UKStatementofReasons Addresses PhoneNumbers EmailAddresses Websites IndividualDetails EntityDetails ShipDetails',
  Names: 'Name',
  Name: 'Name1 Name2 Name3 Name4 Name5 Name6 NameType AliasStrength',
  NonLatinNames: 'NonLatinName',
  NonLatinName: 'NameNonLatinScript NonLatinScriptType NonLatinScriptLanguage',
  Titles: '*',
  SanctionsImposedIndicators: '*',
  Addresses: 'Address',
  Address:
    'AddressLine1 AddressLine2 AddressLine3 AddressLine4 AddressLine5 AddressLine6 AddressPostalCode AddressCountry',
  PhoneNumbers: '*',
  EmailAddresses: '*',
  Websites: '*',
  IndividualDetails: 'Individual',
  Individual: 'DOBs PassportDetails NationalIdentifierDetails Nationalities Positions Genders BirthDetails',
  DOBs: 'DOB',
  PassportDetails: 'Passport',
  Passport: 'PassportNumber PassportAdditionalInformation',
  NationalIdentifierDetails: 'NationalIdentifier',
  NationalIdentifier: 'NationalIdentifierNumber NationalIdentifierAdditionalInformation',
  Nationalities: '*',
  Positions: '*',
  Genders: '*',
  BirthDetails: 'Location',
  Location: 'TownOfBirth CountryOfBirth',
  EntityDetails: 'Entity',
  Entity: 'TypeOfEntities BusinessRegistrationNumbers ParentCompanies Subsidiaries',
  TypeOfEntities: '*',
  BusinessRegistrationNumbers: '*',
  ParentCompanies: '*',
  Subsidiaries: '*',
  ShipDetails: 'Ship',
  Ship:
    'IMONumbers CurrentOwnerOperators PreviousOwnerOperators CurrentBelievedFlagOfShips PreviousFlags ' +
    'TypeOfShipDetails TonnageOfShipDetails LengthOfShipDetails YearsBuilt HINs',
  IMONumbers: '*',
  CurrentOwnerOperators: '*',
  PreviousOwnerOperators: '*',
  CurrentBelievedFlagOfShips: '*',
  PreviousFlags: '*',
  TypeOfShipDetails: '*',
  TonnageOfShipDetails: '*',
  LengthOfShipDetails: '*',
  YearsBuilt: '*',
  HINs: '*',
});
