import { createRequire } from 'node:module';

/** What an address says of itself. */
export interface WalletAddress {
  /** what is compared: lower case where the form does not depend on case, else as written */
  readonly key: string;
  /** currency code as the lists write it (`XBT`, `ETH` for every EVM chain, …), or null when the form is not known */
  readonly currency: string | null;
  /** true: a checksum agrees; false: it does not, or the form is broken; null: the form has no checksum */
  readonly valid: boolean | null;
  readonly reason: string | null;
}

const BAD_CHECKSUM = 'its checksum does not agree';

/**
 * Version bytes before the hash in Base58Check addresses. Sources: chainparams.cpp of Bitcoin Core, Litecoin, Dash,
 * Zcash, Dogecoin, Bitcoin Gold; TRON protocol document. Bitcoin's own also serve Bitcoin Cash, SV and Tether Omni;
 * 0x1e (Dogecoin) also serves Verge.
 */
const BASE58_VERSIONS: Readonly<Record<string, string>> = {
  '00': 'XBT',
  '05': 'XBT',
  '30': 'LTC',
  '32': 'LTC',
  '4c': 'DASH',
  '10': 'DASH',
  '1e': 'DOGE',
  '16': 'DOGE',
  '26': 'BTG',
  '17': 'BTG',
  '41': 'TRX',
  '1cb8': 'ZEC',
  '1cbd': 'ZEC',
};
/**
 * Human-readable parts of segregated-witness addresses (SLIP-173), whose program is checked as BIP-173 and BIP-350 say.
 */
const SEGWIT_PREFIXES: Readonly<Record<string, string>> = { bc: 'XBT', tb: 'XBT', ltc: 'LTC', btg: 'BTG' };
/** Human-readable parts of other Bech32 addresses. */
const BECH32_PREFIXES: Readonly<Record<string, string>> = {
  zs: 'ZEC',
  addr: 'ADA',
  cosmos: 'ATOM',
  bnb: 'BNB',
};

/**
 * Reads a wallet address by its form: EVM (EIP-55), Bech32 and Bech32m, CashAddr, Base58Check, XRP, Monero, Solana.
 * A payment URI (`bitcoin:…?amount=1`) is read as its address. Anything else keeps its text as the key, long
 * hexadecimal numbers (accounts of Sui, Aptos and others) in lower case.
 */
export function readWalletAddress(text: string): WalletAddress {
  const address = text
    .trim()
    .replace(/^(?!bitcoincash:)[a-z]+:/i, '')
    .replace(/[?@].*$/s, '');
  return (
    readEvm(address) ??
    readCashAddr(address) ??
    readBech32(address) ??
    readBase58Check(address) ??
    readXrp(address) ??
    readMonero(address) ??
    readSolana(address) ??
    outcome(/^[0-9a-fx]{40,}$/i.test(address) ? address.toLowerCase() : address, null, null)
  );
}

/**
 * Currency of a wallet address by its form (`XBT`, `ETH`, `TRX`, …), or null; an address with a wrong checksum has
 * none.
 */
export function walletCurrency(address: string): string | null {
  const read = readWalletAddress(address);
  return read.valid === false ? null : read.currency;
}

function outcome(key: string, currency: string | null, valid: boolean | null): WalletAddress {
  return { key, currency, valid, reason: valid === false ? BAD_CHECKSUM : null };
}

/**
 * EVM account: 20 bytes in hexadecimal; capitals carry a checksum (EIP-55) unless all letters have one case. XDC writes
 * `xdc` for `0x`.
 */
function readEvm(address: string): WalletAddress | null {
  const found = /^(?:0x|xdc)([0-9a-f]{40})$/i.exec(address);
  const hex = found?.[1];
  if (hex === undefined) return null;
  const lower = hex.toLowerCase();
  const mixed = hex !== lower && hex !== hex.toUpperCase();
  return outcome(`0x${lower}`, 'ETH', mixed ? hex === withEip55Case(lower) : null);
}

function withEip55Case(lower: string): string {
  const hash = keccak256(new TextEncoder().encode(lower));
  return Array.from(lower, (character, index) => {
    const nibble = ((hash[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 15;
    return nibble >= 8 ? character.toUpperCase() : character;
  }).join('');
}

/**
 * CashAddr (specification of Bitcoin Cash, 2017): 5-bit characters, 40-bit BCH code over prefix and payload; the prefix
 * may be left out.
 */
function readCashAddr(address: string): WalletAddress | null {
  const found = /^(?:bitcoincash:)?([qp][02-9ac-hj-np-z]{41})$/i.exec(address);
  const payload = found?.[1];
  if (payload === undefined || (payload !== payload.toLowerCase() && payload !== payload.toUpperCase()))
    return null;
  const lower = payload.toLowerCase();
  const words = Array.from(lower, (character) =>
    BigInt('qpzry9x8gf2tvdw0s3jn54khce6mua7l'.indexOf(character)),
  );
  const prefix = Array.from('bitcoincash', (character) => BigInt(character.charCodeAt(0) & 31));
  return outcome(lower, 'BCH', cashAddrRemainder([...prefix, 0n, ...words]) === 0n);
}

const CASHADDR_GENERATOR = [
  0x98f2bc8e61n,
  0x79b76d99e2n,
  0xf33e5fb3c4n,
  0xae2eabe2a8n,
  0x1e4f43e470n,
] as const;

function cashAddrRemainder(words: readonly bigint[]): bigint {
  let rest = 1n;
  for (const word of words) {
    const top = rest >> 35n;
    rest = ((rest & 0x07ffffffffn) << 5n) ^ word;
    CASHADDR_GENERATOR.forEach((generator, bit) => {
      if ((top >> BigInt(bit)) & 1n) rest ^= generator;
    });
  }
  return rest ^ 1n;
}

function readBech32(address: string): WalletAddress | null {
  const found = /^([a-z]{2,6})1[02-9ac-hj-np-z]{6,}$/i.exec(address);
  const prefix = found?.[1]?.toLowerCase();
  if (prefix === undefined) return null;
  const segwit = SEGWIT_PREFIXES[prefix];
  const currency = segwit ?? BECH32_PREFIXES[prefix];
  if (currency === undefined) return null;
  const valid = segwit === undefined ? isBech32(address) : isSegwit(address);
  return outcome(address.toLowerCase(), currency, valid);
}

function isBech32(address: string): boolean {
  const { bech32, bech32m } = encodings();
  return (
    bech32.decodeUnsafe(address, false) !== undefined || bech32m.decodeUnsafe(address, false) !== undefined
  );
}

/** Version 0 is Bech32 with 20 or 32 bytes (BIP-173), versions 1 to 16 are Bech32m with 2 to 40 bytes (BIP-350). */
function isSegwit(address: string): boolean {
  const { bech32, bech32m } = encodings();
  for (const encoding of [bech32, bech32m]) {
    const decoded = encoding.decodeUnsafe(address, 90);
    const [version, ...words] = decoded?.words ?? [];
    if (version === undefined || version > 16) continue;
    const bytes = encoding.fromWordsUnsafe(words)?.length ?? 0;
    if (version === 0 && encoding === bech32) return bytes === 20 || bytes === 32;
    if (version > 0 && encoding === bech32m) return bytes >= 2 && bytes <= 40;
  }
  return false;
}

/** Base58Check (Bitcoin wiki): version, 20-byte hash, first four bytes of the double SHA-256. */
function readBase58Check(address: string): WalletAddress | null {
  if (!/^[1-9A-HJ-NP-Za-km-z]{25,36}$/.test(address)) return null;
  const bytes = encodings().base58.decode(address);
  const versionLength = bytes.length - 24;
  if (versionLength !== 1 && versionLength !== 2) return null;
  const currency = BASE58_VERSIONS[Buffer.from(bytes.subarray(0, versionLength)).toString('hex')];
  const valid = hasDoubleSha(bytes);
  // an unknown version with a wrong checksum is some other kind of address
  if (currency === undefined && !valid) return null;
  return outcome(address, currency ?? null, valid);
}

/** XRP Ledger classic address: Base58Check in its own alphabet, so that the version byte 0 shows as `r`. */
function readXrp(address: string): WalletAddress | null {
  if (!/^r[1-9A-HJ-NP-Za-km-z]{24,34}$/.test(address)) return null;
  const bytes = encodings().base58xrp.decode(address);
  return bytes.length === 25 ? outcome(address, 'XRP', bytes[0] === 0 && hasDoubleSha(bytes)) : null;
}

function hasDoubleSha(bytes: Uint8Array): boolean {
  const { createHash } = hashes();
  const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest();
  return sha256(sha256(bytes.subarray(0, -4)))
    .subarray(0, 4)
    .equals(bytes.subarray(-4));
}

/** Monero (Cryptonote standard CNS007): blocks of Base58, network byte 18, 19 or 42, first four bytes of Keccak-256. */
function readMonero(address: string): WalletAddress | null {
  if (!/^[48][1-9A-HJ-NP-Za-km-z]{94}$|^4[1-9A-HJ-NP-Za-km-z]{105}$/.test(address)) return null;
  try {
    const bytes = encodings().base58xmr.decode(address);
    const sum = keccak256(bytes.subarray(0, -4)).subarray(0, 4);
    return outcome(address, 'XMR', Buffer.from(sum).equals(bytes.subarray(-4)));
  } catch {
    // a block that stands for no eight bytes: decode says so by throwing
    return outcome(address, 'XMR', false);
  }
}

/** Solana account: the Base58 of 32 bytes, without a checksum. */
function readSolana(address: string): WalletAddress | null {
  if (!/^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(address)) return null;
  return encodings().base58.decode(address).length === 32 ? outcome(address, 'SOL', null) : null;
}

// Most runs meet no wallet: libraries are loaded with the first one (node:crypto 3 ms, @scure/base 3 ms, Keccak 8 ms).
const require = createRequire(import.meta.url);
let loadedEncodings: typeof import('@scure/base') | null = null;
let loadedHashes: typeof import('node:crypto') | null = null;
let loadedKeccak: typeof import('@noble/hashes/sha3').keccak_256 | null = null;

function encodings(): typeof import('@scure/base') {
  if (loadedEncodings === null) {
    const library: typeof import('@scure/base') = require('@scure/base');
    loadedEncodings = library;
  }
  return loadedEncodings;
}

function hashes(): typeof import('node:crypto') {
  if (loadedHashes === null) {
    const library: typeof import('node:crypto') = require('node:crypto');
    loadedHashes = library;
  }
  return loadedHashes;
}

/** Keccak-256 as before its standardisation (Node's sha3-256 pads differently). */
function keccak256(bytes: Uint8Array): Uint8Array {
  if (loadedKeccak === null) {
    const library: typeof import('@noble/hashes/sha3') = require('@noble/hashes/sha3');
    loadedKeccak = library.keccak_256;
  }
  return loadedKeccak(bytes);
}
