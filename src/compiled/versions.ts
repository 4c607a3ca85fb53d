/**
 * What an index on disk must agree in with the program that loads it. An index of other versions is built anew.
 * Raise FORMAT when sections or their meaning change, NORMALISER when a name is read into other tokens or forms, MODEL
 * when rarity, weights or roles are given otherwise.
 */
export const FORMAT_VERSION = 10;
export const NORMALISER_VERSION = 10;
export const MODEL_VERSION = 5;
