/**
 * Elements of Khmer names and their usual Latin spelling, where it is not what the letters sound. Source: common
 * knowledge of Cambodian names and passports' spellings, written by hand.
 */
export const KHMER_NAMES = `
sok សុខ, vann វណ្ណ វ៉ាន់, vanna វណ្ណា, chan ចាន់ ចន្ទ, kim គឹម, ly លី, cheat ជាតិ, sopheap សុភាព, theara ធារ៉ា,
ratana រតនា រតនៈ, ratha រដ្ឋា, piseth ពិសិដ្ឋ ពិសិទ្ធ, pich ពេជ្រ, meas មាស, mekong មេគង្គ, srey ស្រី, phnom ភ្នំ,
penh ពេញ, angkor អង្គរ, kampuchea កម្ពុជា, cambodia កម្ពុជា, hun ហ៊ុន, sen សែន, samdech សម្តេច, keo កែវ, chea ជា,
chhun ឈុន, heng ហេង, nhek ញ៉ែក, ouk អ៊ុក, ung អ៊ុង, veasna វាសនា, visal វិសាល, vuthy វុទ្ធី, sophea សុភា, sambath
សម្បត្តិ, bopha បុប្ផា, bora បូរ៉ា, dara តារា ដារ៉ា, rithy រិទ្ធី, sothea សុធា, samnang សំណាង, phalla ផល្លា, kunthea
គន្ធា, nary ណារី, tola តុលា, makara មករា, mony មុនី មុន្នី, narin ណារិន, chamroeun ចម្រើន, sovann សុវណ្ណ, chenda
ចិន្តា, kosal កុសល, thy ធី, seng សេង, tep ទេព, thida ធីតា, virak វីរៈ, vibol វិបុល, company ក្រុមហ៊ុន, bank ធនាគារ
`;
