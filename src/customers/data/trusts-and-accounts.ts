/**
 * Words of the names of trusts and accounts. Small letters, without accents. Sources: Wikipedia "Trust (law)", ISO 4217 (the
 * currencies of customer files, and the coins of exchanges); the rest by hand.
 */

/** What a trust is called at its end. */
export const TRUSTS = 'trust trusts settlement';

/** Which trust: between the name of who made it and `Trust`. */
export const TRUST_KINDS = `
family living revocable irrevocable discretionary testamentary grantor unit bare asset assets protection will charitable private
children's childrens grandchildren's grandchildrens education marital spousal bypass residuary survivor's survivors dynasty
`;

/** Behind `Trust`, before a date or a number. */
export const TRUST_REMARKS = 'no nr # dated dtd ua u/a uad u/a/d udt u/d/t of';

/** What an account is called at its end. */
export const ACCOUNTS = `
account accounts acct acc a/c konto kto compte cuenta conta conto rekening rachunek счет счета счёт hesabi
`;

/** Which account: of what currency, or for what. */
export const ACCOUNT_KINDS = `
usd eur gbp chf rub rur jpy cny cnh rmb hkd aed try inr uah kzt byn pln czk huf sek nok dkk cad aud nzd sgd zar ils irr sar qar kwd
btc eth usdt usdc xrp ltc
dollar euro ruble rouble sterling multi-currency multicurrency currency fcy
current savings checking deposit main second secondary joint client
`;
