/**
 * Stands in a bundle for jsonwebtoken and the semver it brings: Twilio's client could sign its requests for accounts that ask for
 * that, and is given no key for it here.
 */
export const sign = (): never => {
  throw new Error('requests to Twilio are not signed: no key for that is configured');
};
