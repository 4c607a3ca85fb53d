import { knownElements } from '../known-elements.js';

/**
 * The elements of OFAC's standard XML, from its lists of 2018 to 2025. Left out are the uids of parts, and which of
 * several birth dates or nationalities is the main one, since all of them are compared.
 */
export const OFAC_SDN_ELEMENTS = knownElements({
  sdnEntry:
    'uid firstName lastName title sdnType remarks programList idList akaList addressList nationalityList ' +
    'citizenshipList dateOfBirthList placeOfBirthList vesselInfo',
  programList: 'program',
  idList: 'id',
  id: 'uid idType idNumber idCountry issueDate expirationDate',
  akaList: 'aka',
  aka: 'uid type category lastName firstName',
  addressList: 'address',
  address: 'uid address1 address2 address3 city stateOrProvince postalCode country',
  nationalityList: 'nationality',
  nationality: 'uid country mainEntry',
  citizenshipList: 'citizenship',
  citizenship: 'uid country mainEntry',
  dateOfBirthList: 'dateOfBirthItem',
  dateOfBirthItem: 'uid dateOfBirth mainEntry',
  placeOfBirthList: 'placeOfBirthItem',
  placeOfBirthItem: 'uid placeOfBirth mainEntry',
  vesselInfo: 'callSign vesselType vesselFlag vesselOwner tonnage grossRegisteredTonnage',
});
