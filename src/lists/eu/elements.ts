import { knownElements } from '../known-elements.js';

const OPERABLE = 'remark additionalInformation @logicalId';
const SANCTIONABLE = `${OPERABLE} regulationSummary @regulationLanguage`;
const COUNTRY = '@countryIso2Code @countryDescription';

/**
 * The elements and attributes of the EU's schema (version 1.1 of the FSF export), in which nearly everything is an
 * attribute. Left out are those of a regulation that say nothing of its effect, and the summaries of regulations at
 * each part.
 */
export const EU_ELEMENTS = knownElements({
  sanctionEntity: `${OPERABLE} regulation subjectType nameAlias citizenship birthdate address identification @delistingDate @designationDate @designationDetails @unitedNationId @euReferenceNumber`,
  additionalInformation: '@key @value',
  regulation: `${OPERABLE} publicationUrl corrigendum @regulationType @organisationType @publicationDate @entryIntoForceDate @numberTitle @programme`,
  regulationSummary: '@regulationType @publicationDate @numberTitle @publicationUrl',
  corrigendum: '@regulationType @publicationDate @numberTitle @publicationUrl',
  subjectType: '@code @classificationCode',
  nameAlias: `${SANCTIONABLE} @firstName @middleName @lastName @wholeName @function @gender @title @nameLanguage @strong`,
  citizenship: `${SANCTIONABLE} ${COUNTRY} @region @acquisitionDate @disenfranchisementDate`,
  birthdate: `${SANCTIONABLE} ${COUNTRY} @circa @calendarType @city @zipCode @birthdate @dayOfMonth @monthOfYear @year @yearRangeFrom @yearRangeTo @region @place`,
  address: `${SANCTIONABLE} ${COUNTRY} contactInfo @city @street @poBox @zipCode @region @place @asAtListingTime`,
  contactInfo: '@key @value',
  identification: `${SANCTIONABLE} ${COUNTRY} @diplomatic @knownExpired @knownFalse @reportedLost @revokedByIssuer @issueDate @issuedBy @latinNumber @nameOnDocument @number @region @validFrom @validTo @identificationTypeCode @identificationTypeDescription`,
});
