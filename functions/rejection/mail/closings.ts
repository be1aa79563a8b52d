/** Where a letter ends. */

/** A line that closes a letter; what stands below is who wrote it. */
export const CLOSING =
  /^(?:(?:kind|best|warm|warmest|many|with|sincere|all my|yours|your|very|mit|viele|beste|liebe|herzliche|freundliche|schone|beste|sonnige|bien|cordial\w*|un|con|os|com|met|vriendelijke|hartelijke|cordiali|distinti|un caro|med|pozdrawiam|z powazaniem|vanliga|venlig|vennlig|hilsen|saludos|atenciosamente|abracos?|abs|atentamente|groet\w*|mvg|mfg|lg|bg|thanks|thank you|regards|sincerely|cheers|best|respectfully|cordially|gratefully|faithfully|talk soon|take care|warmly|salutations|amicalement|cumprimentos|saluti|ciao|all the best|good luck)\b.{0,40})[,.!]?$/;
