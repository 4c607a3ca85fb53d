/**
 * Names that are one by origin but are seldom two spellings of one person's name (John and Juan, David and Daud): as weak
 * as a diminutive. Rows as in nicknames.ts; written by hand.
 */
export const NAME_LINKS = `
> alexander aleksandr alejandro alessandro iskandar iskander sandor sikandar alasdair alistair
> andrew andrey andreas andres andrea
> carl carlos charles
> enrique henry heinrich
> eugene evgeny
> fedor theodore
> franz francis
> george georgy jorge jiri jerzy gyorgy
> georgy yegor yuri
> jacob james jacques yakov yaqub diego giacomo jaime hakob
> jakob jack
> john johann ivan jean juan joao giovanni ioannis jan hovhannes youhanna sean
> joseph jose giuseppe yusuf iosif yosef jozef
> louis ludwig luigi luis aloysius
> matthew matvey
> michael mikhail miguel michele micael
> nicholas nikolay
> paul pavel pablo paolo boulos boghos
> peter pyotr pedro pierre pietro boutros bedros
> sergey sergio sarkis sargis
> simon semyon shimon
> stephen esteban stepan stefan istvan
> thomas foma
> timothy timofey
> vasily basile basilio
> vladimir waldemar
> william wilhelm guillermo
> zachary zakhar
> harun aaron
> ibrahim abraham
> daud david
> musa moses
> isa jesus
> yusuf joseph
> yaqub jacob
> sulayman solomon
> yahya john
> ishaq isaac
> ismail ishmael
> ilyas elias
> zakaria zachary
> jibril gabriel
> daniyal daniel
> ayyub job
> nuh noah
> adam adem aadan aden
`;
